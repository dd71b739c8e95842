import type { Lang } from '@congvu/core'
import { useEffect, useState } from 'preact/hooks'
import { SendingLine } from './parts/sending-line.tsx'
import { hrefOf, type Route, useRoute } from './route.ts'
import { Compare } from './screens/compare.tsx'
import { Deadlines } from './screens/deadlines.tsx'
import { Device } from './screens/device.tsx'
import { Home } from './screens/home.tsx'
import { VisitScreen } from './screens/visit.tsx'
import { Year } from './screens/year.tsx'
import { type Db, type DbTrouble, openStore } from './store/db.ts'
import { sweepFiles } from './store/sweep.ts'
import { type Version, watchVersion } from './store/updates.ts'
import { SenderContext, useSendingOf } from './sync/sending.ts'
import { filesOf } from './visit/visit.ts'
import type { PageWords } from './words/vi.ts'
import { LangContext, rememberedLang, rememberLang, useWords } from './words/words.ts'

type Trouble = DbTrouble | 'no-store' | 'newer-data'

/** The page: its language, its store, its screen. */
export function App() {
  const [lang, setLang] = useState<Lang>(rememberedLang)
  useEffect(() => {
    document.documentElement.lang = lang
    rememberLang(lang)
  }, [lang])
  return (
    <LangContext.Provider value={lang}>
      <Shell other={() => setLang(lang === 'vi' ? 'en' : 'vi')} />
    </LangContext.Provider>
  )
}

function Shell({ other }: { readonly other: () => void }) {
  const t = useWords()
  const route = useRoute()
  const { db, trouble } = useStore()
  const sender = useSendingOf(db)
  return (
    <SenderContext.Provider value={sender}>
      <button type="button" class="govuk-skip-link skip" onClick={toMain}>
        {t.skip}
      </button>
      <header class="top">
        <div class="top-inner">
          <a class="brand" href="#/">
            <b lang="vi">{t.product}</b>
            <span>{t.about}</span>
          </a>
          <button type="button" class="lang" onClick={other}>
            {t.otherLang}
          </button>
        </div>
        <Menu route={route} />
      </header>
      <State />
      {db && <SendingLine db={db} />}
      <main id="main" tabIndex={-1} class="page">
        {trouble && <TroubleNotice trouble={trouble} />}
        {db && <Screen db={db} route={route} />}
      </main>
    </SenderContext.Provider>
  )
}

/** The address after `#` is the screen's, so this moves the focus itself. */
const toMain = (): void => document.getElementById('main')?.focus()

function Screen({ db, route }: { readonly db: Db; readonly route: Route }) {
  const t = useWords()
  useEffect(() => {
    document.title = `${titleOf(route, t)} · ${t.product}`
  }, [route, t])
  if (route.screen === 'visit') return <VisitScreen key={route.id} db={db} id={route.id} step={route.step} />
  if (route.screen === 'compare') return <Compare key={route.id} db={db} id={route.id} />
  const Place = places[route.screen]
  return <Place db={db} />
}

const places = { home: Home, deadlines: Deadlines, year: Year, device: Device }

function titleOf(route: Route, t: PageWords): string {
  if (route.screen === 'visit') return t.steps[route.step - 1] ?? ''
  return route.screen === 'compare' ? t.send.conflict : t[route.screen]
}

function Menu({ route }: { readonly route: Route }) {
  const t = useWords()
  const names = ['home', 'deadlines', 'year', 'device'] as const
  return (
    <nav class="menu" aria-label={t.menu}>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a
              href={hrefOf({ screen: name })}
              {...(route.screen === name || (name === 'home' && ['visit', 'compare'].includes(route.screen))
                ? { 'aria-current': 'page' as const }
                : {})}
            >
              {t[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The network, and the page's own version. */
function State() {
  const t = useWords()
  const [online, setOnline] = useState(navigator.onLine)
  const [version, setVersion] = useState<Version>()
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    watchVersion(setVersion)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return (
    <div class="state" role="status" data-ready={version?.ready ?? false}>
      {!online && <p>{t.offline}</p>}
      {version && !version.ready && online && <p>{t.notYetOffline}</p>}
      {version?.useNew && (
        <p>
          {t.newVersion}{' '}
          <button type="button" class="linklike" onClick={version.useNew}>
            {t.useNewVersion}
          </button>
        </p>
      )}
    </div>
  )
}

function useStore(): { readonly db: Db | undefined; readonly trouble: Trouble | undefined } {
  const [db, setDb] = useState<Db>()
  const [trouble, setTrouble] = useState<Trouble>()
  useEffect(() => {
    openStore(setTrouble).then(
      (opened) => {
        setTrouble(undefined)
        setDb(opened)
        navigator.storage?.persist()
        sweepFiles(opened, filesOf, Date.now())
      },
      (error) => setTrouble(error instanceof DOMException && error.name === 'VersionError' ? 'newer-data' : 'no-store'),
    )
  }, [])
  return { db, trouble }
}

function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  const t = useWords()
  const said: Readonly<Record<Trouble, string>> = {
    'newer-page-open': t.troubleNewer,
    'older-page-open': t.troubleOlder,
    closed: t.troubleClosed,
    'no-store': t.troubleNoStore,
    'newer-data': t.troubleVersion,
  }
  return (
    <div class="notice" role="alert">
      <p>{said[trouble]}</p>
      <button type="button" class="govuk-button" onClick={() => location.reload()}>
        {t.reload}
      </button>
    </div>
  )
}
