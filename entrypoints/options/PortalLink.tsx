// The way from the profiles to the portal, where the application is made.
import { useWords } from '@/components/profiles/words'

/** Where the applicant logs in. */
const PORTAL = 'https://asiointi.dvv.fi/'

export function PortalLink() {
  const { form } = useWords()
  return (
    <a class="button" href={PORTAL} target="_blank" rel="noreferrer">
      {form.empty.portal}
    </a>
  )
}
