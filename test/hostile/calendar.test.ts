import fc from 'fast-check'
import {expect, test} from 'vitest'
import {extract, openDraft} from '../../src/draft/index.js'
import {loadMentionReporter, plainPaint} from '../../src/report/index.js'
import {toSource} from '../../src/source/index.js'
import '../seed.js'

const parts = [
  '\r\n',
  '\r',
  '\n',
  '\u0085',
  '\u2028',
  '\u000b',
  'END:VEVENT',
  'BEGIN:VALARM',
  '\nATTACH:file:///a',
  ';',
  ',',
  ':',
  '\\',
  '\\n',
  '"',
  '\u0000',
  '\u001b[2J',
  'é'.repeat(40),
  ' ',
]
const words = fc.array(fc.constantFrom(...parts, 'Acme', 'call'), {maxLength: 12}).map(list => list.join(''))
/** The properties that a calendar of ours has. Source: RFC 5545, 3.1: a line that goes on begins with a space. */
const line =
  /^(?: |(?:BEGIN|END):(?:VCALENDAR|VEVENT)$|VERSION:2\.0$|(?:PRODID|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|METHOD|NAME|X-WR-CALNAME)[:;])/

test('nothing in a release ends a line of a calendar or adds one', async () => {
  const reporter = await loadMentionReporter('ics')
  fc.assert(
    fc.property(words, words, (headline, said) => {
      const text = `# Acme ${headline}\n\nLEEDS, May 12, 2026 – The call ${said} is on Friday, May 15, 2026 at 9 a.m. ET ${said}.\n`
      const draft = openDraft(toSource(text))
      const report = reporter({paint: plainPaint, width: 80, kinds: ['dates'], warn: () => {}})
      report.add({file: `a${headline}.md`, draft, document: extract(draft)})
      const calendar = report.finish?.() ?? ''
      const lines = calendar.split('\r\n')
      expect(lines.pop()).toBe('')
      for (const one of lines) {
        expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
        expect(one).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        if (!calendar.includes('VTIMEZONE')) expect(one).toMatch(line)
      }
      expect(lines.filter(one => one === 'END:VEVENT').length).toBeLessThanOrEqual(1)
    }),
    {numRuns: 150},
  )
})
