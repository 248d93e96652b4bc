import {exchangeForms, foldExchange} from '../../lexicon/index.js'
import {findEmails} from '../../source/index.js'
import type {FieldType} from './types.js'

/** `url`: an address on the web. */
export const url: FieldType = {
  about: 'an address on the web; https:// is put in where it is missing',
  formats: {bare: 'acme.example/press'},
  wanted: () => 'an address such as https://acme.example/press',
  read(value) {
    const address = /^[a-z][a-z\d+.-]{0,20}:/i.test(value) ? value : `https://${value}`
    if (!/^https?:\/\/[^\s<>"\\^`{|}.]{1,253}\.[^\s<>"\\^`{|}]{1,1900}$/i.test(address) || !URL.canParse(address))
      return undefined
    return {texts: {default: address, bare: address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')}}
  },
}

/** `email`: an e-mail address. */
export const email: FieldType = {
  about: 'an e-mail address',
  formats: {},
  wanted: () => 'an e-mail address such as press@acme.example',
  read: value => (findEmails(value)[0] === value ? {texts: {default: value}} : undefined),
}

/** `phone`: a phone number, kept as it is written. */
export const phone: FieldType = {
  about: 'a phone number, kept as it is written',
  formats: {},
  wanted: ({form}) => `a phone number such as ${form === 'uk' ? '+44 20 7946 0102' : '+1 207-555-0142'}`,
  read: value =>
    /^[+(]?\d[\d\s().\-–/]{4,28}(?:,?\s(?:ext\.?|x)\s?\d{1,6})?$/i.test(value) && value.replace(/\D/g, '').length >= 6
      ? {texts: {default: value}}
      : undefined,
}

/** `ticker`: exchange and symbol. */
export const ticker: FieldType = {
  about: 'exchange and symbol',
  formats: {symbol: 'ACM', exchange: 'NYSE'},
  wanted: ({form}) => `exchange and symbol such as ${form === 'uk' ? 'LSE: ACM' : 'NYSE: ACM'}`,
  read(value) {
    const found = /^\(?(?<exchange>[A-Za-z][A-Za-z .-]{1,30}?)\s?:\s{0,2}(?<symbol>[A-Za-z\d.-]{1,12})\)?$/.exec(
      value,
    )?.groups
    if (!found?.exchange || !found.symbol) return undefined
    const known = exchangeForms.get(foldExchange(found.exchange))
    const exchange = known?.includes(found.exchange) ? found.exchange : (known?.[0] ?? found.exchange.trim())
    const symbol = found.symbol.toUpperCase()
    return {texts: {default: `${exchange}: ${symbol}`, symbol, exchange}}
  },
}
