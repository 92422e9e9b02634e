// «Aloita uusi hakemus»: tabs, and in them expanders with the forms that can be started.
/** @jsxImportSource react */
import { useState } from 'react'
import { Expander, ExpanderContent, ExpanderGroup, ExpanderTitleButton, Paragraph } from 'suomifi-ui-components'
import { CERTIFICATE_FORMS, FORMS } from '../form/catalogue'
import { PageLink } from './PageLink'
import { PageTitle } from './PageTitle'
import { usePortal } from './portal-context'

const TABS = ['persons', 'companies', 'public'] as const
type Tab = (typeof TABS)[number]

function Forms({ title, forms }: { title: string; forms: string[] }) {
  const { words } = usePortal()
  const isThere = (form: string) => FORMS.some(({ id }) => id === form)
  return (
    <Expander>
      <ExpanderTitleButton asHeading="h2">{title}</ExpanderTitleButton>
      <ExpanderContent>
        <ul className="forms">
          {forms.map((form) => (
            <li key={form}>
              <div>
                <strong>{words.formTitle(form)}</strong>
                <p>{words.text(`about-${form}`)}</p>
              </div>
              <PageLink className="as-button" to={isThere(form) ? `/react/uusi/${form}` : '/react/tilaus'}>
                {words.action('start-this-form')}
              </PageLink>
            </li>
          ))}
        </ul>
      </ExpanderContent>
    </Expander>
  )
}

function TabContent({ tab }: { tab: Tab }) {
  const { words } = usePortal()
  const groups = {
    persons: [],
    companies: [{ title: words.text('addresses'), forms: ['card-agreement'] }],
    public: [
      { title: words.action('accordion-population-data'), forms: FORMS.map(({ id }) => id) },
      { title: words.action('accordion-certificates'), forms: CERTIFICATE_FORMS },
    ],
  }[tab]
  if (groups.length === 0) return <Paragraph>{words.text('persons-text')}</Paragraph>
  return (
    <ExpanderGroup openAllText={words.text('open-all')} closeAllText={words.text('close-all')}>
      {groups.map((group) => (
        <Forms key={group.title} {...group} />
      ))}
    </ExpanderGroup>
  )
}

/** The list of everything that can be applied for. */
export function StartPage() {
  const { words } = usePortal()
  const [open, setOpen] = useState<Tab>('persons')
  const names: Record<Tab, string> = {
    persons: words.text('persons'),
    companies: words.text('companies'),
    public: words.action('tab-public-administration'),
  }
  return (
    <>
      <PageTitle>{words.action('start-application')}</PageTitle>
      <Paragraph>{words.text('start-intro')}</Paragraph>
      <div role="tablist" aria-label={words.text('customer-group')} className="tabs">
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === open}
            aria-controls="tab-content"
            onClick={() => setOpen(tab)}
          >
            {names[tab]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-content" aria-labelledby={`tab-${open}`}>
        <TabContent key={open} tab={open} />
      </div>
    </>
  )
}
