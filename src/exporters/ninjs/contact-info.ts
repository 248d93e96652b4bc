import type {Contact} from '../../ast/index.js'

/** How to reach somebody. */
export interface ContactInfo {
  readonly type: 'email' | 'phone'
  readonly role: 'press'
  readonly value: string
}

/** The e-mail address and telephone number of a contact, as written. */
export function contactInfoOf({email, phone}: Contact): readonly ContactInfo[] {
  return [
    ...(email === null ? [] : [{type: 'email', role: 'press', value: email} as const]),
    ...(phone === null ? [] : [{type: 'phone', role: 'press', value: phone} as const]),
  ]
}
