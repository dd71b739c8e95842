import { defaultProvince, lawCheckedOn, shortDay } from '@congvu/core'
import { useEffect, useState } from 'preact/hooks'
import { AccountBlock } from '../parts/account.tsx'
import type { Db } from '../store/db.ts'
import { download } from '../store/download.ts'
import { exportAll, importFrom, NotAnExport } from '../store/exchange.ts'
import { isFull } from '../store/keeper.ts'
import { useWords } from '../words/words.ts'
import { useVisits } from './home.tsx'

/** What is on the device, whether the browser keeps it, and the file that holds all of it. */
export function Device({ db }: { readonly db: Db }) {
  const t = useWords()
  const { visits = [], reload } = useVisits(db)
  const [said, say] = useState('')
  const save = async (): Promise<void> => {
    download(await exportAll(db, visits), `cong-vu-${new Date().toISOString().slice(0, 10)}.zip`)
    say(t.exported)
  }
  const load = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    try {
      const { added, same, beside } = await importFrom(db, file)
      say(t.imported(added, same, beside))
    } catch (error) {
      if (error instanceof NotAnExport) say(t.notAnExport)
      else if (isFull(error)) say(t.importFull)
      else throw error
    }
    reload()
  }
  return (
    <>
      <h1 class="govuk-heading-l">{t.deviceTitle}</h1>
      <AccountBlock db={db} />
      <section class="block">
        <h2 class="govuk-heading-m">{t.exportTitle}</h2>
        <p class="govuk-hint">{t.exportHint}</p>
        <div class="actions">
          <button type="button" class="govuk-button" onClick={save}>
            {t.exportAll}
          </button>
          <label class="file-button">
            <input
              type="file"
              accept=".zip,application/zip"
              onChange={({ currentTarget }) => load(currentTarget.files?.[0])}
            />
            <span>{t.importFile}</span>
          </label>
        </div>
        <p role="status">{said}</p>
      </section>
      <Keeping />
      <p class="quiet-text">{t.lawCheckedOn(shortDay(lawCheckedOn(defaultProvince)))}</p>
    </>
  )
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('vi-VN')} MB`

/** Whether the browser has promised not to throw the data away. */
function Keeping() {
  const t = useWords()
  const [kept, setKept] = useState<boolean>()
  const [room, setRoom] = useState<StorageEstimate>()
  useEffect(() => {
    navigator.storage?.persisted().then(setKept)
    navigator.storage?.estimate().then(setRoom)
  }, [])
  const ask = (): void => {
    navigator.storage?.persist().then(setKept)
  }
  return (
    <section class={`block ${kept ? '' : 'notice'}`}>
      <h2 class="govuk-heading-m">{t.keepTitle}</h2>
      <p>{kept ? t.kept : t.notKept}</p>
      {!kept && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={ask}>
          {t.askKeep}
        </button>
      )}
      {room?.usage !== undefined && room.quota !== undefined && (
        <p class="quiet-text">{t.used(megabytes(room.usage), megabytes(room.quota))}</p>
      )}
    </section>
  )
}
