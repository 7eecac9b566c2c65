import type { Block as PayloadBlock, Field as PayloadField } from 'payload'
import type { Names, Texts } from '../languages.ts'

/** Payload's type with every text in all languages. It is told apart by member, so that `type` still narrows a union. */
export type InAllLanguages<T> = T extends unknown ? { [K in keyof T]: InLanguages<K, T[K]> } : never

type InLanguages<K, V> = K extends 'label' | 'description'
  ? Texts
  : K extends 'labels'
    ? Names
    : K extends 'options'
      ? (string | { value: string; label: Texts })[]
      : K extends 'fields'
        ? Field[]
        : K extends 'admin' | 'tabs' | 'blocks'
          ? V extends (infer Entry)[]
            ? InAllLanguages<Entry>[]
            : InAllLanguages<V>
          : V

/** A declared field: Payload's own, with its texts in every language. */
export type Field = InAllLanguages<PayloadField>

/** A declared block of rich text. */
export type Block = InAllLanguages<PayloadBlock>
