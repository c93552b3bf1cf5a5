import { Button, ButtonLink } from '../../../ui/components/button.tsx'
import { Select } from '../../../ui/components/select.tsx'
import { TextInput } from '../../../ui/components/text-input.tsx'
import { ASSIGNEE_FILTERS, type CaseFilter, filterWord, SORT_ORDERS } from '../domain/case-list.ts'
import { ASSIGNEE_NAMES, SORT_NAMES } from '../domain/words.ts'
import { urls } from '../urls.ts'

export interface ServiceChoice {
  readonly id: string
  readonly title: string
}

interface FilterFormProps {
  readonly filter: CaseFilter
  readonly services: readonly ServiceChoice[]
  readonly resetHref: string
}

/** Search and filter; sent with GET, so that a list can be kept as a bookmark. */
export const FilterForm = ({ filter, services, resetHref }: FilterFormProps) => (
  <search>
    <form method="get" action={urls.list} class="aw-search">
      <input type="hidden" name="zustand" value={filterWord.state(filter.state)} />
      <TextInput
        id="suche"
        name="suche"
        type="search"
        label="Name oder Teil der Nummer"
        value={filter.search}
        spellcheck={false}
        autocomplete="off"
      />
      <Select
        id="dienst"
        name="dienst"
        label="Leistung"
        placeholder="Alle Leistungen"
        options={services.map(({ id, title }) => ({ value: id, label: title }))}
        value={filter.serviceId ?? ''}
      />
      <Select
        id="wer"
        name="wer"
        label="Zugewiesen"
        placeholder=""
        options={ASSIGNEE_FILTERS.map(key => ({ value: filterWord.assignee(key), label: ASSIGNEE_NAMES[key] }))}
        value={filterWord.assignee(filter.assignee)}
      />
      <Select
        id="reihenfolge"
        name="reihenfolge"
        label="Reihenfolge"
        placeholder=""
        options={SORT_ORDERS.map(key => ({ value: filterWord.sort(key), label: SORT_NAMES[key] }))}
        value={filterWord.sort(filter.sort)}
      />
      <Button icon="search">Anzeigen</Button>
      <ButtonLink kind="tertiary" href={resetHref}>
        Zurücksetzen
      </ButtonLink>
    </form>
  </search>
)
