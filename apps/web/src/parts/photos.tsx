import { dayOf, momentInVietnam, shortDay } from '@congvu/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { putFiles } from '../store/db.ts'
import { isFull } from '../store/keeper.ts'
import { takePhoto } from '../store/photos.ts'
import { nextPhotoId, withoutEvidence, withPhoto } from '../visit/photos.ts'
import { useSession } from '../visit/session.ts'
import { useWords } from '../words/words.ts'
import { TextField } from './field.tsx'

type Said = { readonly tone: 'good' | 'bad'; readonly text: string }

/** Takes photos and keeps them: hashed as they came, a smaller copy for paper, both on disk before the page says so. */
export function PhotoButtons({
  about,
  finding,
  onTaken,
}: {
  about: string
  finding?: number
  onTaken?: (id: string) => void
}) {
  const t = useWords()
  const { db, change, writable, visit } = useSession()
  const newest = useRef(visit)
  newest.current = visit
  const [said, say] = useState<Said>()
  if (!writable) return null

  const keep = async (files: readonly File[]): Promise<void> => {
    let kept = 0
    for (const file of files) {
      try {
        const photo = await takePhoto(file)
        await putFiles(db, [photo.original, photo.printed])
        const takenAt = momentInVietnam(Date.now())
        const id = nextPhotoId(newest.current.record)
        const caption = t.captionAt(about, `${takenAt.slice(11)} ${shortDay(dayOf(takenAt))}`)
        change((each) => {
          const after = {
            ...each,
            record: withPhoto(each.record, photo, {
              id,
              caption,
              takenAt,
              ...(finding === undefined ? {} : { finding }),
            }),
          }
          newest.current = after
          return after
        })
        onTaken?.(id)
        kept += 1
      } catch (error) {
        say({ tone: 'bad', text: isFull(error) ? t.fullPhoto : t.badPhoto })
        return
      }
    }
    say(kept === 0 ? { tone: 'bad', text: t.noPhoto } : { tone: 'good', text: t.photoSaved(kept) })
  }
  const chosen = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])]
    input.value = ''
    keep(files)
  }
  const none = (): void => say({ tone: 'bad', text: t.noPhoto })
  return (
    <div class="photo-buttons">
      <FileButton label={t.takePhoto} about={about} capture onFiles={chosen} onNone={none} />
      <FileButton label={t.choosePhoto} about={about} onFiles={chosen} onNone={none} />
      <p role="status" class={`photo-said ${said?.tone ?? ''}`}>
        {said?.text}
      </p>
    </div>
  )
}

type FileButtonOf = {
  readonly label: string
  readonly about: string
  readonly capture?: boolean
  readonly onFiles: (input: HTMLInputElement) => void
  readonly onNone: () => void
}

function FileButton({ label, about, capture, onFiles, onNone }: FileButtonOf) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const { current } = input
    current?.addEventListener('cancel', onNone)
    return () => current?.removeEventListener('cancel', onNone)
  })
  return (
    <label class="file-button">
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple={!capture}
        {...(capture ? { capture: 'environment' as const } : {})}
        onChange={({ currentTarget }) => onFiles(currentTarget)}
      />
      <span>
        {label}
        <span class="govuk-visually-hidden">: {about}</span>
      </span>
    </label>
  )
}

/** The photos of these ids, with their captions to be written. */
export function PhotoList({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords()
  const { visit, change, writable } = useSession()
  const found = visit.record.evidence.flatMap((item, i) =>
    item.kind === 'photo' && ids.includes(item.id) ? [{ item, at: `/evidence/${i}` }] : [],
  )
  if (found.length === 0) return null
  return (
    <ul class="photos">
      {found.map(({ item, at }) => (
        <li key={item.id}>
          <Picture sha256={item.sha256} alt={item.caption} />
          <div class="photo-about">
            <TextField at={`${at}/caption`} label={`${t.photoCaption} ${item.id}`} />
            <TextField
              at={`${at}/takenAt`}
              label={`${t.takenAt} ${item.id}`}
              type="datetime-local"
              width="date"
              optional
            />
            <p class="hash" title={t.hash}>
              <span class="govuk-visually-hidden">{t.hash}: </span>
              {item.original ?? item.sha256}
            </p>
            {writable && (
              <button
                type="button"
                class="quiet"
                onClick={() => change((each) => ({ ...each, record: withoutEvidence(each.record, item.id) }))}
              >
                {t.dropThis(item.id)}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Picture({ sha256, alt }: { readonly sha256: string; readonly alt: string }) {
  const { db } = useSession()
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let gone = false
    db.get('files', sha256).then((file) => {
      if (!file || gone) return
      made = URL.createObjectURL(new Blob([file.bytes], { type: file.type }))
      setUrl(made)
    })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [db, sha256])
  return url ? <img src={url} alt={alt} loading="lazy" /> : <span class="no-picture" />
}
