import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'
import {pressrel, release, temporaryFolder} from '../cli/run-pressrel.js'

const title = 'Marlow "Foods" opens <bakery> & \'shop\' for {{content}}'
const draft = openDraft(`# ${title.replace('<', '\\<')}\n\nLEEDS, May 12, 2026 – It opened.\n`)
const fill = (template: string): Promise<string> => exportRelease(draft, 'html', {template})

describe('a page template', () => {
  test('is filled in, with spaces in the braces or without', async () => {
    const page = await fill('<html lang="{{lang}}"><head>{{ head }}</head><body>{{content}}</body></html>')
    expect(page).toMatch(/^<html lang="en"><head><meta charset="utf-8">/)
    expect(page).toContain('</script></head><body><article class="press-release">')
  })

  test('takes the title into text and attributes alike', async () => {
    expect(await fill('<p title="{{title}}">{{title}}</p>{{content}}')).toContain(
      '<p title="Marlow &#x22;Foods&#x22; opens &#x3C;bakery> &#x26; &#x27;shop&#x27; for {{content}}">',
    )
  })

  test('is filled in once: a placeholder in a release stays words', async () => {
    expect((await fill('{{title}}|{{content}}')).match(/\{\{content\}\}/g)).toHaveLength(2)
  })

  test('has the few styles that an article needs in somebody else’s page', async () => {
    const quoted = openDraft('# A\n\nLEEDS, May 12, 2026 – “We ate,” said Ana Ruiz.\n')
    expect(await exportRelease(quoted, 'html', {template: '{{content}}'})).toContain('style="quotes:none">We ate,</q>')
  })

  test.each([
    ['a\n <p>{{contents}}</p>', 'a page has no “{{contents}}”', 2, 5, 'Did you mean “content”?'],
    ['{{content}} {{ site.name }}', 'a page has no “{{ site.name }}”', 1, 13, 'One of: title, head, lang, content'],
    ['{{content}}<SCRIPT>x = "{{title}}"</script>', '“{{title}}” stands in a <script>', 1, 25, 'attribute'],
    ['<style>{{title}}', '“{{title}}” stands in a <style>', 1, 8, 'attribute'],
    ['<p>{{title}}</p>', 'the page template has no {{content}}', undefined, undefined, 'Put {{content}}'],
  ])('%j is refused', async (template, message, line, column, hint) => {
    await expect(fill(template)).rejects.toMatchObject({
      ...{code: 'E_TEMPLATE', line, column, message: expect.stringContaining(message)},
      hint: expect.stringContaining(hint),
    })
  })

  test('what only looks like a placeholder is left alone', async () => {
    expect(await fill('{{#if}} {title} {{}} {{content}}')).toMatch(/^\{\{#if\}\} \{title\} \{\{\}\} <article/)
  })
})

test('pressrel says where a template is wrong', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'page.html'), '<body>\n{{contnt}}\n</body>\n')
  const {code, stdout, stderr} = await pressrel(['export', '--to', 'html', '--template', 'page.html', '-'], {
    cwd: folder,
    stdin: release,
  })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('page.html:2:1')
  expect(stderr).toContain('Did you mean “content”?')
})
