import {
  type Citation,
  defaultProvince,
  findInstrument,
  inVietnamese,
  type KnownHow,
  nationalVerbatim,
  plan,
  Refusal,
  shortDay,
  type Verbatim,
  verbatimOf,
} from '@congvu/core'
import { useWords } from '../words/words.ts'

const { instruments, plan: provincePlan } = defaultProvince

/** A citation as a document writes it. */
export const cited = (citation: Citation): string => {
  const { instrument, article, clause, point, part } = citation
  try {
    return inVietnamese(
      {
        instrument,
        ...(article ? { article } : {}),
        ...(clause ? { clause } : {}),
        ...(point ? { point } : {}),
        ...(part ? { part } : {}),
      },
      instruments,
    )
  } catch (error) {
    if (error instanceof Refusal) return instrument
    throw error
  }
}

type Words = Pick<Verbatim, 'text'> & Partial<Pick<Verbatim, 'known' | 'note'>>

/** What the provision cited says, word for word: of the plan all, of other texts what core carries. */
function wordsOf(citation: Citation): Words | undefined {
  const { instrument, part } = citation
  if (instrument !== provincePlan.id || part === undefined) return verbatimOf(citation, nationalVerbatim)
  try {
    return plan.find(provincePlan, part).clause
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** One citation with its title, its days in force, how it is known, and its own words where the device has them. */
export function CitationLine({ source }: { readonly source: Citation & { readonly known?: KnownHow } }) {
  const t = useWords()
  const found = instruments.find(({ id }) => id === source.instrument)
  const instrument = found && findInstrument(found.id, instruments)
  const words = wordsOf(source)
  return (
    <div class="citation">
      <p class="citation-name" lang="vi">
        {cited(source)}
      </p>
      {instrument && (
        <p class="citation-about">
          <span lang="vi">{instrument.title}</span>
          {instrument.from && <> · {t.inForceFrom(shortDay(instrument.from))}</>}
          {instrument.until && <> · {t.inForceUntil(shortDay(instrument.until))}</>}
        </p>
      )}
      {source.known && <p class={`known known-${source.known}`}>{t.known[source.known]}</p>}
      {!words && <p class="known">{t.textNotHere}</p>}
      {words && (
        <>
          <blockquote lang="vi">
            <span class="govuk-visually-hidden">{t.wordsOfText}: </span>
            {words.text}
          </blockquote>
          {words.known && <p class={`known known-${words.known}`}>{t.knownWords[words.known]}</p>}
          {words.note && (
            <p class="known" lang="vi">
              {words.note}
            </p>
          )}
        </>
      )}
    </div>
  )
}
