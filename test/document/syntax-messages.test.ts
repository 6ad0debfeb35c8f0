// The mistakes that planners make in YAML: each is named at the place that must be edited, with a hint that mends it.

import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../src/document/parse-yaml.ts'
import { indexLines, positionAt } from '../../src/source/line-index.ts'
import { exampleFiles } from '../support/run.ts'

const sec = exampleFiles('minimal')['operational-plans/2027/sec.yaml']!
const tsb = exampleFiles('itu-2028-2031')['operational-plans/2028/tsb.yaml']!

/** Title; the text; what is replaced in it, and by what; place and message; hint. */
type Row = readonly [string, string, string, string, string, string]

function mistakeIn(text: string): { readonly message: string; readonly hint: string | undefined } {
  const { root, findings } = parseYaml({ path: 'a.yaml', text })
  expect(root).toBeUndefined()
  expect(findings.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
  const { at, message, hint } = findings[0]!
  const { line, column } = positionAt(indexLines(text), at.start)
  return { message: `${line}:${column} ${message}`, hint }
}

function damaged(text: string, from: string, to: string): string {
  expect(text).toContain(from)
  return text.replace(from, () => to)
}

/** Whatever the line endings: editors on Windows write others. */
function expectMistake(text: string, from: string, to: string, message: string, hint: string): void {
  const broken = damaged(text, from, to)
  expect(mistakeIn(broken)).toEqual({ message, hint })
  expect(mistakeIn(broken.replaceAll('\n', '\r\n'))).toEqual({ message, hint })
}

describe('a mistake in YAML:', () => {
  describe('a line in the wrong column', () => {
    test.each<Row>([
      [
        'a dash one column left',
        sec,
        '      - category: equipment-it',
        '     - category: equipment-it',
        '24:6 The dash stands 1 column too far to the left.',
        'Begin the line with 6 spaces: it then stands under the dash of line 22.',
      ],
      [
        'the first dash one column left',
        sec,
        '      - category: travel',
        '     - category: travel',
        '22:6 The dash stands 1 column too far to the left.',
        'Begin the line with 6 spaces: it then stands deeper than `costs` of line 21.',
      ],
      [
        'a dash one column right',
        sec,
        '      - category: equipment-it',
        '       - category: equipment-it',
        '24:8 The dash stands 1 column too far to the right.',
        'Begin the line with 6 spaces: it then stands under the dash of line 22.',
      ],
      [
        'a dash below the keys of its item',
        sec,
        '      - category: equipment-it',
        '        - category: equipment-it',
        '24:9 The dash stands 2 columns too far to the right.',
        'Begin the line with 6 spaces: it then stands under the dash of line 22.',
      ],
      [
        'a dash below the key of its list',
        sec,
        '      - category: equipment-it',
        '    - category: equipment-it',
        '24:5 The dash stands 2 columns too far to the left.',
        'Begin the line with 6 spaces: it then stands under the dash of line 22.',
      ],
      [
        'a dash at the left edge',
        tsb,
        '  - id: TSB-02',
        '- id: TSB-02',
        '75:1 The dash stands 2 columns too far to the left.',
        'Begin the line with 2 spaces: it then stands under the dash of line 24.',
      ],
      [
        'a dash two columns right',
        tsb,
        '  - id: TSB-02',
        '    - id: TSB-02',
        '75:5 The dash stands 2 columns too far to the right.',
        'Begin the line with 2 spaces: it then stands under the dash of line 24.',
      ],
      [
        'a dash that fits an inner list, too',
        tsb,
        '  - id: TSB-02',
        '   - id: TSB-02',
        '75:4 The dash stands 1 column too far to the right.',
        'Begin the line with 2 spaces: it then stands under the dash of line 24.',
      ],
      [
        'a key one column left',
        sec,
        '    priority: must',
        '   priority: must',
        '11:4 `priority` stands 1 column too far to the left.',
        'Begin the line with 4 spaces: it then stands under `title` of line 10.',
      ],
      [
        'a key two columns left',
        sec,
        '    priority: must',
        '  priority: must',
        '11:3 `priority` stands 2 columns too far to the left.',
        'Begin the line with 4 spaces: it then stands under `title` of line 10.',
      ],
      [
        'a key three columns left',
        sec,
        '    priority: must',
        ' priority: must',
        '11:2 `priority` stands 3 columns too far to the left.',
        'Begin the line with 4 spaces: it then stands under `title` of line 10.',
      ],
      [
        'a key at the left edge',
        sec,
        '    priority: must',
        'priority: must',
        '11:1 `priority` stands 4 columns too far to the left.',
        'Begin the line with 4 spaces: it then stands under `title` of line 10.',
      ],
      [
        'a key one column right',
        sec,
        '    priority: must',
        '     priority: must',
        '11:6 `priority` stands 1 column too far to the right.',
        'Begin the line with 4 spaces: it then stands under `title` of line 10.',
      ],
      [
        'a key two columns right',
        sec,
        '    priority: must',
        '      priority: must',
        '11:7 `priority` stands 2 columns too far to the right.',
        'Begin the line with 4 spaces: it then stands under `title` of line 10.',
      ],
      [
        'a key of a list one column left',
        sec,
        '    costs:',
        '   costs:',
        '21:4 `costs` stands 1 column too far to the left.',
        'Begin the line with 4 spaces: it then stands under `personnel` of line 18.',
      ],
      [
        'a key of a list two columns right',
        sec,
        '    costs:',
        '      costs:',
        '21:7 `costs` stands 2 columns too far to the right.',
        'Begin the line with 4 spaces: it then stands under `personnel` of line 18.',
      ],
      [
        'a key of a list with a comment',
        sec,
        '    costs:',
        '   costs: # money',
        '21:4 `costs` stands 1 column too far to the left.',
        'Begin the line with 4 spaces: it then stands under `personnel` of line 18.',
      ],
      [
        'the last line one column left',
        sec,
        '        per-year: 12000000',
        '       per-year: 12000000',
        '25:8 `per-year` stands 1 column too far to the left.',
        'Begin the line with 8 spaces: it then stands under `category` of line 24.',
      ],
      [
        'the last line one column right',
        sec,
        '        per-year: 12000000',
        '         per-year: 12000000',
        '25:10 `per-year` stands 1 column too far to the right.',
        'Begin the line with 8 spaces: it then stands under `category` of line 24.',
      ],
      [
        'the first key one column right',
        sec,
        'kind:',
        ' kind:',
        '2:2 `kind` stands 1 column too far to the right.',
        'Begin the line without spaces: it then stands above `entity` of line 3.',
      ],
      [
        'the second key one column right',
        sec,
        'entity:',
        ' entity:',
        '3:2 `entity` stands 1 column too far to the right.',
        'Begin the line without spaces: it then stands under `kind` of line 2.',
      ],
      [
        'the only dash of a list one column left',
        sec,
        '      - indicator: I-1',
        '     - indicator: I-1',
        '15:6 The dash stands 1 column too far to the left.',
        'Begin the line with 6 spaces: it then stands deeper than `outcome-targets` of line 14.',
      ],
      [
        'a dash that is missing',
        sec,
        '      - category: equipment-it',
        '      category: equipment-it',
        '24:7 A dash is missing: each item of this list begins with one.',
        'Write `- category: equipment-it`.',
      ],
      [
        'a dash that is missing before braces',
        tsb,
        '- {grade: P-5, fte: 6}',
        '{grade: P-5, fte: 6}',
        '53:7 A dash is missing: each item of this list begins with one.',
        'Write `- {grade: P-5, fte: 6}`.',
      ],
      [
        'a dash without a space',
        sec,
        '- category: equipment',
        '-category: equipment',
        '24:7 A space is missing behind the dash.',
        'Write `- category: equipment-it`.',
      ],
      [
        'a value above a list',
        sec,
        '    costs:',
        '    costs: 5',
        '21:12 `costs` has a value and also a list below it.',
        'Delete the value, so that the line ends with `costs:`, or delete the list.',
      ],
      [
        'a long text that is not indented',
        sec,
        'title: Port',
        'title: |\n  Port',
        '11:3 The text of `title` must be indented deeper than its key.',
        'Begin each line of the text with 6 spaces.',
      ],
    ])('%s', (_, file, from, to, message, hint) => {
      expectMistake(file, from, to, message, hint)
    })
  })

  describe('a bracket or quotation mark that is not closed', () => {
    test.each<Row>([
      [
        'a quotation mark',
        sec,
        'title: Port',
        'title: "Port',
        '10:12 A quoted text begins here and is not closed.',
        'Put another " at the end of the text; its further lines, if it has any, are indented.',
      ],
      [
        'an apostrophe',
        sec,
        'title: Port',
        "title: 'Port",
        '10:12 A quoted text begins here and is not closed.',
        "Put another ' at the end of the text; its further lines, if it has any, are indented.",
      ],
      [
        'a quotation mark in the last line',
        sec,
        '12000000',
        '"12000000',
        '25:19 A quoted text begins here and is not closed.',
        'Put another " at the end of the text; its further lines, if it has any, are indented.',
      ],
      [
        'a quotation mark in braces',
        tsb,
        '{grade: P-5, fte: 6}',
        '{grade: "P-5, fte: 6}',
        '53:17 A quoted text begins here and is not closed.',
        'Put another " at the end of the text; its further lines, if it has any, are indented.',
      ],
      [
        'a text in quotes that goes on at the left edge',
        sec,
        'Port inspectors trained and equipped in the Member States',
        '"Port inspectors trained\nand equipped"',
        '11:1 The text in quotes goes on here, so the line must be indented deeper than its key.',
        'Begin each further line of the text with 8 spaces.',
      ],
      [
        'a brace',
        tsb,
        '{outcome: OC-3.1, share: 55%}',
        '{outcome: OC-3.1, share: 55%',
        '31:9 This { is not closed.',
        'Put a } at the end of the line.',
      ],
      [
        'a brace in the last item of a list',
        tsb,
        '{outcome: OC-4.1, share: 35%}',
        '{outcome: OC-4.1, share: 35%',
        '33:9 This { is not closed.',
        'Put a } at the end of the line.',
      ],
      [
        'a brace in the last line',
        sec,
        '12000000',
        '{2027: 12000000',
        '25:19 This { is not closed.',
        'Put a } at the end of the line.',
      ],
      [
        'a brace over several lines',
        tsb,
        '{2028: 58, 2029: 62, 2030: 66, 2031: 70}',
        '{2028: 58,\n          2029: 62',
        '36:18 This { is not closed.',
        'Put a } behind the last value that belongs to it.',
      ],
      [
        'a bracket',
        sec,
        'years: 2027',
        'years: [2027',
        '4:8 This [ is not closed.',
        'Put a ] at the end of the line.',
      ],
      [
        'a bracket inside braces',
        tsb,
        'fte: 6}',
        'fte: [6}',
        '53:27 This [ is not closed.',
        'Put a ] in front of the }.',
      ],
      [
        'a bracket that is closed with a brace',
        sec,
        'years: 2027',
        'years: [2027}',
        '4:8 This [ is closed with a }.',
        'Write ] in place of }.',
      ],
    ])('%s', (_, file, from, to, message, hint) => {
      expectMistake(file, from, to, message, hint)
    })
  })

  describe('blanks that are no spaces', () => {
    test.each<Row>([
      [
        'no-break spaces as indentation',
        sec,
        '    priority: must',
        '  \u00A0\u00A0priority: must',
        '11:3 A no-break space (U+00A0) stands here, which looks like a space and is none for YAML.',
        'Delete these 2 and type spaces.',
      ],
      [
        'a no-break space behind a colon',
        sec,
        'priority: must',
        'priority:\u00A0must',
        '11:14 A no-break space (U+00A0) stands here, which looks like a space and is none for YAML.',
        'Delete it and type a space.',
      ],
      [
        'a no-break space behind a dash',
        sec,
        '- category: equipment',
        '-\u00A0category: equipment',
        '24:8 A no-break space (U+00A0) stands here, which looks like a space and is none for YAML.',
        'Delete it and type a space.',
      ],
      [
        'a no-break space behind the key of a list',
        sec,
        '    costs:',
        '    costs:\u00A0',
        '21:11 A no-break space (U+00A0) stands here, which looks like a space and is none for YAML.',
        'Delete it and type a space.',
      ],
      [
        'a tab between spaces',
        sec,
        '    priority: must',
        '  \t  priority: must',
        '11:3 A tab is used as indentation.',
        'Delete what stands in front of the first word, and begin the line with 4 spaces.',
      ],
      [
        'a tab alone',
        sec,
        '    priority: must',
        '\tpriority: must',
        '11:1 A tab is used as indentation.',
        'Delete what stands in front of the first word, and begin the line with 4 spaces.',
      ],
      [
        'a tab behind a dash',
        sec,
        '- category: equipment',
        '-\tcategory: equipment',
        '24:8 A tab stands behind the dash.',
        'Delete it and type a space.',
      ],
    ])('%s', (_, file, from, to, message, hint) => {
      expectMistake(file, from, to, message, hint)
    })
  })

  describe('a value that YAML reads otherwise', () => {
    test.each<Row>([
      [
        'a second colon',
        sec,
        'title: Port',
        'title: Ports: port',
        '10:12 This line has a second ": " in it, so YAML cannot tell the key from the text.',
        'Put the whole text in double quotes: `title: "Ports: port inspectors trained and equipped in the Member States"`.',
      ],
      [
        'a second colon and quotation marks',
        sec,
        'title: Port',
        'title: Ports: the "best" port',
        '10:12 This line has a second ": " in it, so YAML cannot tell the key from the text.',
        `Put the whole text in single quotes: \`title: 'Ports: the "best" port inspectors trained and equipped in the Member States'\`.`,
      ],
      [
        'text behind a closing quotation mark',
        sec,
        'Port inspectors trained and equipped in the Member States',
        '"Port inspectors" trained',
        '10:30 The value ends at the closing quotation mark, but text follows it.',
        `Put the whole text in single quotes: \`title: '"Port inspectors" trained'\`.`,
      ],
      [
        'an apostrophe in apostrophes',
        sec,
        'Port inspectors trained and equipped in the Member States',
        "'The inspector's training'",
        '10:27 The value ends at the closing quotation mark, but text follows it.',
        `Put the whole text in double quotes: \`title: "The inspector's training"\`.`,
      ],
      [
        'quotation marks in quotation marks',
        sec,
        'Port inspectors trained and equipped in the Member States',
        '"The "best" training"',
        '10:18 The value ends at the closing quotation mark, but text follows it.',
        `Put the whole text in single quotes: \`title: 'The "best" training'\`.`,
      ],
      [
        'text behind a bracket',
        sec,
        'Port inspectors trained and equipped in the Member States',
        '[Port] inspectors',
        '10:19 The value ends at the closing bracket, but text follows it.',
        'Put the whole text in double quotes: `title: "[Port] inspectors"`.',
      ],
      [
        'a dash in front of a text',
        sec,
        'Port inspectors trained and equipped in the Member States',
        '- Port inspectors',
        '10:12 A text may not begin with a dash and a space.',
        'Put the whole text in double quotes: `title: "- Port inspectors"`.',
      ],
      [
        'a dash alone',
        sec,
        'per-year: 12000000',
        'per-year: -',
        '25:19 A dash alone is no value.',
        'Write the value of `per-year`, or delete the line.',
      ],
      [
        'a dash alone in braces',
        tsb,
        '{2028: 58,',
        '{2028: -,',
        '36:25 A dash alone is no value.',
        'Write the value, or delete it with its key.',
      ],
      [
        'a list beside its key',
        sec,
        'contributes-to:\n      - outcome: OC-1',
        'contributes-to: - outcome: OC-1',
        '12:21 A list begins on the line below its key, not beside it.',
        'Put `- outcome: OC-1` on the next line, behind 6 spaces.',
      ],
      [
        'a sign in front of a number',
        sec,
        'aims-at: 30',
        'aims-at: > 50',
        '16:18 A value may not begin with >.',
        'Write the number alone: `aims-at: 50`.',
      ],
      [
        'two signs in front of a number',
        sec,
        'aims-at: 30',
        'aims-at: >= 30',
        '16:18 A value may not begin with >=.',
        'Write the number alone: `aims-at: 30`.',
      ],
      [
        'a sign in braces',
        tsb,
        '{2028: 58,',
        '{2028: >58,',
        '36:25 A value may not begin with >.',
        'Write `58` in place of `>58`.',
      ],
      [
        'a bracket too many',
        sec,
        'years: 2027',
        'years: [2027]]',
        '4:14 This ] closes nothing.',
        'Delete it. If it belongs to a text, put the whole text in double quotes.',
      ],
      [
        'a brace too many',
        tsb,
        'share: 55%}',
        'share: 55%}}',
        '31:38 This } closes nothing.',
        'Delete it. If it belongs to a text, put the whole text in double quotes.',
      ],
    ])('%s', (_, file, from, to, message, hint) => {
      expectMistake(file, from, to, message, hint)
    })
  })

  describe('several values in a line', () => {
    test.each<Row>([
      [
        'keys of an item without braces',
        tsb,
        '{outcome: OC-3.1, share: 55%}',
        'outcome: OC-3.1, share: 55%',
        '31:9 2 keys stand in one line; a line holds one.',
        'Write `- {outcome: OC-3.1, share: 55%}`, or put each key on a line of its own, in the column of `outcome`.',
      ],
      [
        'keys of an item that has more keys',
        sec,
        '- category: equipment-it',
        '- category: equipment-it, note: late',
        '24:9 2 keys stand in one line; a line holds one.',
        'Put `note: late` on a line of its own below, in the column of `category`.',
      ],
      [
        'two keys',
        sec,
        'priority: must',
        'priority: must rank: 1',
        '11:5 2 keys stand in one line; a line holds one.',
        'Put `rank: 1` on a line of its own below, in the column of `priority`.',
      ],
      [
        'a year without braces',
        sec,
        'aims-at: 30',
        'aims-at: 2027: 30',
        '16:18 A value for each year stands in braces.',
        'Write `aims-at: {2027: 30}`.',
      ],
      [
        'years without braces',
        tsb,
        '{2028: 58, 2029: 62, 2030: 66, 2031: 70}',
        '2028: 58, 2029: 62',
        '36:18 A value for each year stands in braces.',
        'Write `aims-at: {2028: 58, 2029: 62}`.',
      ],
      [
        'braces without a comma',
        tsb,
        '{grade: P-5, fte: 6}',
        '{grade: P-5 fte: 6}',
        '53:21 A comma is missing in front of `fte`.',
        'Write `{grade: P-5, fte: 6}`.',
      ],
      [
        'braces without a comma behind quotes',
        tsb,
        '{grade: P-5, fte: 6}',
        '{grade: "P-5" fte: 6}',
        '53:23 A comma is missing in front of `fte`.',
        'Write `{grade: "P-5", fte: 6}`.',
      ],
      [
        'a semicolon for a comma',
        tsb,
        '{2028: 58, 2029',
        '{2028: 58; 2029',
        '36:29 A comma is missing in front of `2029`.',
        'Write `{2028: 58, 2029: 62, 2030: 66, 2031: 70}`.',
      ],
      [
        'two items',
        tsb,
        '{grade: P-5, fte: 6}',
        '{grade: P-5, fte: 6} {grade: P-4, fte: 4}',
        '53:30 Two items stand in one line.',
        'Put `- {grade: P-4, fte: 4}` on the next line, below the dash.',
      ],
    ])('%s', (_, file, from, to, message, hint) => {
      expectMistake(file, from, to, message, hint)
    })
  })

  describe('a colon that is missing', () => {
    test.each<Row>([
      [
        'behind a key with a value',
        sec,
        'priority: must',
        'priority must',
        '11:5 A colon is missing behind `priority`.',
        'Write `priority: must`.',
      ],
      [
        'behind the key of a list',
        sec,
        '    costs:',
        '    costs',
        '21:5 A colon is missing behind `costs`.',
        'Write `costs:`.',
      ],
      [
        'in the last line',
        sec,
        'per-year: 12000000',
        'per-year 12000000',
        '25:9 A colon is missing behind `per-year`.',
        'Write `per-year: 12000000`.',
      ],
      [
        'or a space behind it',
        sec,
        'priority: must',
        'priority:must',
        '11:5 A space is missing behind the colon of `priority`.',
        'Write `priority: must`.',
      ],
      [
        'or a wide one',
        sec,
        'priority: must',
        'priority\uFF1Amust',
        '11:5 Behind `priority` stands a wide colon (\uFF1A), which is no colon for YAML.',
        'Write `priority: must`.',
      ],
    ])('%s', (_, file, from, to, message, hint) => {
      expectMistake(file, from, to, message, hint)
    })
  })

  describe('marks of git', () => {
    test.each<Row>([
      [
        'of two versions',
        sec,
        '    priority: must',
        '<<<<<<< HEAD\n    priority: must\n=======\n    priority: should\n>>>>>>> other',
        '11:1 git has left its marks here: two versions of these lines stand one above the other.',
        'Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      ],
    ])('%s', (_, file, from, to, message, hint) => {
      expectMistake(file, from, to, message, hint)
    })
  })
})

describe('two mistakes', () => {
  test('are reported one after the other', () => {
    const both = damaged(damaged(tsb, 'P-5, fte', 'P-5 fte'), '  - id: TSB-02', '- id: TSB-02')
    expect(mistakeIn(both).message).toBe('53:21 A comma is missing in front of `fte`.')
    const second = damaged(both, 'P-5 fte', 'P-5, fte')
    expect(mistakeIn(second).message).toBe('75:1 The dash stands 2 columns too far to the left.')
  })

  test('in neighbouring lines are reported one after the other', () => {
    const both = damaged(
      damaged(sec, '    priority', '   priority'),
      '    contributes-to',
      '     contributes-to',
    )
    expect(mistakeIn(both).message).toBe('11:4 `priority` stands 1 column too far to the left.')
  })
})

describe('an item that was pasted too deep', () => {
  test('is moved as a whole', () => {
    const item = tsb.slice(tsb.indexOf('  - id: TSB-02'), tsb.indexOf('  - id: TSB-03'))
    const deeper = item.replace(/^(?=.)/gm, '  ')
    expectMistake(
      tsb,
      item,
      deeper,
      '75:5 The dash stands 2 columns too far to the right, with all that belongs to it.',
      'Move lines 75 to 131 to the left by 2 spaces: this line then stands under the dash of line 24.',
    )
  })
})
