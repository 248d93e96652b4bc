/** Growth that is not simply new over old: by the year, at other exchange rates, of a part. */
export const otherBasis =
  /constant[\s-]currenc|organic|like[\s-]for[\s-]like|comparable|same[\s-]store|excluding|adjusted\sfor|annuali[sz]ed|compound|CAGR|\bper\s(?:year|annum)|\b(?:a|each|every)\syear\b(?!\s(?:ago|earlier|before))/i
