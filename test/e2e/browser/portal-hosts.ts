// The portal's host names, all on port 443.

export const PORTAL_HOSTS = ['asiointi.dvv.fi', 'dvv.fi', 'www.dvv.fi']
