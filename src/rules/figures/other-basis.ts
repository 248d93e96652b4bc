/** Growth that is not simply new over old: at other exchange rates, of a part, over several years. */
export const otherBasis =
  /constant[\s-]currenc|organic|like[\s-]for[\s-]like|comparable|same[\s-]store|excluding|adjusted\sfor|annuali[sz]ed|compound|CAGR/i

/** Growth by the year; far from its figure “a year” may be of anything. */
export const yearlyBasis = /\bper\s(?:year|annum)|\b(?:a|each|every)\syear\b(?!\s(?:ago|earlier|before))/i
