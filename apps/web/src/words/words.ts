import type { Lang } from '@congvu/core'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en } from './en.ts'
import { type PageWords, vi } from './vi.ts'

const dictionary: Readonly<Record<Lang, PageWords>> = { vi, en }

export const LangContext = createContext<Lang>('vi')

export const useLang = (): Lang => useContext(LangContext)
/** The page's sentences in the language of the reader. */
export const useWords = (): PageWords => dictionary[useContext(LangContext)]

const key = 'congvu-lang'
export const rememberedLang = (): Lang => (localStorage.getItem(key) === 'en' ? 'en' : 'vi')
export const rememberLang = (lang: Lang): void => localStorage.setItem(key, lang)
