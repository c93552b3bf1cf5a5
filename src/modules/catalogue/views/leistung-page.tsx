import { Markdown } from '../../../ui/components/markdown.tsx'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import type { Place } from '../../regions/domain/index.ts'
import { type Lage, type Leistung, TEXT_MODULES, type TextModule } from '../domain/leistung.ts'
import { finderUrl, lageUrl } from '../urls.ts'
import { HowToApply, type HowToApplyProps } from './how-to-apply.tsx'

const HEADINGS: Readonly<Record<TextModule, string>> = {
  volltext: 'Worum es geht',
  voraussetzungen: 'Voraussetzungen',
  erforderlicheUnterlagen: 'Welche Unterlagen Sie brauchen',
  verfahrensablauf: 'So läuft es ab',
  kosten: 'Was es kostet',
  fristen: 'Welche Fristen gelten',
  bearbeitungsdauer: 'Wie lange es dauert',
  hinweise: 'Gut zu wissen',
  rechtsbehelf: 'Wenn Sie nicht einverstanden sind',
  rechtsgrundlagen: 'Rechtsgrundlagen',
}

export interface LeistungPageProps extends Omit<HowToApplyProps, 'leistung'> {
  readonly leistung: Leistung
  readonly lage: Lage | undefined
  readonly place: Place | undefined
}

/** A Leistung: first what to do here, then its texts. */
export const leistungPage = ({ leistung, lage, ...apply }: LeistungPageProps): string =>
  renderPage(
    {
      title: leistung.title,
      look: stateLook,
      nav: 'finder',
      islands: apply.place ? [] : ['place-search'],
      error: apply.placeError !== undefined,
      breadcrumb: [
        { label: 'Start', href: finderUrl(apply.place?.ars) },
        ...(lage ? [{ label: lage.title, href: lageUrl(lage.slug, apply.place?.ars) }] : []),
        { label: leistung.title },
      ],
    },
    <>
      <h1>{leistung.title}</h1>
      <p class="aw-lead">{leistung.texts.teaser}</p>
      <HowToApply leistung={leistung} {...apply} />
      {TEXT_MODULES.map(module => {
        const text = leistung.texts[module]
        return (
          text !== undefined && (
            <section>
              <h2>{HEADINGS[module]}</h2>
              <Markdown text={text} level={3} />
            </section>
          )
        )
      })}
      <p class="aw-small">
        Amtliche Bezeichnung: {leistung.name}. LeiKa-Schlüssel {leistung.leikaKey}
        {leistung.ozgId === undefined ? '' : `, OZG-Leistung ${leistung.ozgId}`}.
      </p>
    </>,
  )
