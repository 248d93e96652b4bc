/** A release with a hostile text in every field and place that it has: front matter, titles, body, contacts. */
export function hostileMarkdown(payload: string): string {
  const inline = payload.replace(/\s*\n\s*/g, ' ')
  const cell = inline.replace(/\|/g, '\\|')
  const value = JSON.stringify(payload)
  return `---
title: ${value}
subtitle: ${value}
organization: ${value}
location: ${value}
ticker: ${JSON.stringify(`NYSE: ${payload}`)}
language: ${value}
tags: [${value}, bread]
contacts: [{name: ${value}, title: ${value}, organization: ${value}, email: ${value}, phone: ${value}}]
embargo: 2026-05-12T06:00-04:00
---

EMBARGOED UNTIL May 12, 2026 ${inline.slice(0, 100)}

# Marlow Foods ${inline}

## Bread ${inline}

LEEDS, England, May 12, 2026 /${inline}/ – Marlow Foods ${inline} today opened a bakery for $5 million ${inline}.

“We waited ${inline},” said Ana Ruiz, chief ${inline} officer of ${inline}. “It **is ${inline}** for $6 ${inline}.”

“Bread,” said ${inline}.

> ${inline}
>
> — ${inline}, chief executive officer

## Ovens ${inline}

${payload}

- ${inline}
  - *${inline}* \`${inline}\`

| ${cell} | Q1 ${cell} |
|---|--:|
| ${cell} | $5 ${cell} |

[a](${inline}) [b](<${inline}>) [${inline}](https://a.example "${inline}") [c](https://a.example/${inline}) <${inline}> [d][r] ![e][r]

![${inline}](x.png "${inline}")

![f](${inline}) ![g](<${inline}>)

[r]: <${inline}> "${inline}"

\`\`\`${inline}
${payload}
\`\`\`

## About ${inline}

Marlow Foods ${inline} (NYSE: MRLW) bakes bread. ${inline}

## Forward-looking statements

This release contains forward-looking statements. ${inline}

## Media contact

Tom ${inline}
${inline}
+44 20 7946 0102 ${inline}
press@marlow.example${inline}

ENDS
`
}

/** The same as plain text, of several hostile texts: the first is the headline. */
export function hostileText(payloads: readonly string[]): string {
  const inline = payloads.map(payload => payload.replace(/\s*\n\s*/g, ' '))
  return [
    inline[0],
    ...inline.map(words => `LEEDS, May 12, 2026 – “We waited ${words},” said Ana ${words}.`),
    ...inline,
    ...inline.map(words => `About ${words}\n\nIt bakes bread ${words}.`),
    `Media contact\n\n${inline.map(words => `Tom ${words}\n+44 20 7946 0102\n${words}`).join('\n')}`,
    'ENDS',
  ].join('\n\n')
}
