import { Hero } from './components/hero.tsx'
import { SearchBox } from './components/search-box.tsx'
import { TextInput } from './components/text-input.tsx'
import { ContentSamples } from './gallery/content.tsx'
import { FormSamples } from './gallery/forms.tsx'
import { MessageSamples } from './gallery/messages.tsx'
import { TableSamples } from './gallery/tables.tsx'
import { type Look, renderPage } from './page.tsx'

const look: Look = { name: 'Stadt Neustadt an der Orla', colour: '#8a1538', homeHref: '/' }

/** Every component in its states: for those who build pages, and for the tests that look at them. */
export const renderGallery = (): string =>
  renderPage(
    {
      title: 'Bausteine',
      look,
      nav: 'finder',
      wide: true,
      breadcrumb: [{ label: 'Startseite', href: '/' }, { label: 'Bausteine' }],
      hero: (
        <Hero title="Was möchten Sie erledigen?" lead="Suchen Sie mit Ihren eigenen Worten.">
          <SearchBox action="/suche" id="suche" name="q" label="Was suchen Sie?" value="Hund anmelden">
            <TextInput id="ort" name="ort" label="Ort oder Postleitzahl" value="07806" />
          </SearchBox>
        </Hero>
      ),
    },
    <>
      <MessageSamples />
      <FormSamples />
      <ContentSamples />
      <TableSamples />
    </>,
  )
