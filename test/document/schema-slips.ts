// Typical slips of planners in one file, with all that rbm says of them: place, rule, sentence, and behind the bar the hint.

export interface Slip {
  readonly title: string
  readonly path?: string
  readonly text: string
  readonly found: readonly string[]
}

export function slips(): Slip[] {
  return [
    { title: 'nothing wrong', text: cost('per-year: 110000'), found: [] },
    {
      title: 'a key that is misspelt',
      text: output().replace('priority', 'prioritty'),
      found: [
        '7:5-7:14 unknown-key: "prioritty" is not a key that the Output "SEC-01" can have. Did you mean "priority"?',
      ],
    },
    {
      title: 'a key that is misspelt and stands there, too',
      text: output('prioritty: must'),
      found: [
        '8:5-8:14 unknown-key: "prioritty" is not a key that the Output "SEC-01" can have. | It has `priority` already: delete this key, if that one was meant.',
      ],
    },
    {
      title: 'a key that nothing resembles',
      text: output('colour: red'),
      found: [
        '8:5-8:11 unknown-key: "colour" is not a key that the Output "SEC-01" can have. | Its keys are: id, title, description, department, years, start, end, priority, rank, priority-decision, contributes-to, serves, driver, outcome-targets, indicators, offering, enabler, mandate, sdg, costs, personnel, activities, risks, reviews, note.',
      ],
    },
    {
      title: 'a key that must be there, misspelt: one slip, one finding',
      text: cost('per-yaer: 110000'),
      found: [
        '10:9-10:17 unknown-key: "per-yaer" is not a key that a cost line of "SEC-01" can have. Did you mean "per-year"?',
      ],
    },
    {
      title: 'another word for a key',
      text: cost('amount: 110000'),
      found: [
        '9:9-9:28 missing-key: A cost line of "SEC-01" has no `per-year`. | For example: per-year: 110000',
        '10:9-10:15 unknown-key: "amount" is not a key that a cost line of "SEC-01" can have. | Its keys are: title, category, per-year, funding, agreement, currency, prices-of, credit, note.',
      ],
    },
    {
      title: 'underscores in an amount',
      text: cost('per-year: 1_000'),
      found: [
        '10:19-10:24 wrong-type: `per-year` must be a number or a value for each year, but this is the text "1_000". | Write plain digits: 1000',
      ],
    },
    {
      title: 'commas for thousands',
      text: cost('per-year: 1,110,000'),
      found: [
        '10:19-10:28 wrong-type: `per-year` must be a number or a value for each year, but this is the text "1,110,000". | Write plain digits: 1110000',
      ],
    },
    {
      title: 'blanks for thousands',
      text: cost('per-year: 110 000'),
      found: [
        '10:19-10:26 wrong-type: `per-year` must be a number or a value for each year, but this is the text "110 000". | Write plain digits: 110000',
      ],
    },
    {
      title: 'apostrophes for thousands',
      text: cost("per-year: 110'000"),
      found: [
        '10:19-10:26 wrong-type: `per-year` must be a number or a value for each year, but this is the text "110\'000". | Write plain digits: 110000',
      ],
    },
    {
      title: 'an exponent',
      text: cost('per-year: 1e3'),
      found: ['10:19-10:22 number-form: 1e3 is written with an exponent. | Write all digits out: 1000'],
    },
    {
      title: 'an amount in quotes',
      text: cost('per-year: "110000"'),
      found: [
        '10:19-10:27 wrong-type: `per-year` must be a number or a value for each year, but this is the text "110000". | Write plain digits: 110000',
      ],
    },
    {
      title: 'an amount with its currency',
      text: cost('per-year: CHF 110000'),
      found: [
        '10:19-10:29 wrong-type: `per-year` must be a number or a value for each year, but this is the text "CHF 110000". | Write plain digits: 110000; the currency, when it is not that of the plan, has a key of its own: currency: CHF',
      ],
    },
    {
      title: 'an amount in words',
      text: cost('per-year: 1.1 million'),
      found: [
        '10:19-10:30 wrong-type: `per-year` must be a number or a value for each year, but this is the text "1.1 million". | Write plain digits: 1100000',
      ],
    },
    {
      title: 'a decimal comma, which separates no thousands',
      text: cost('per-year: 96412,35'),
      found: [
        '10:19-10:27 wrong-type: `per-year` must be a number or a value for each year, but this is the text "96412,35". | Write plain digits: 96412.35',
      ],
    },
    {
      title: 'points for thousands, which may be decimals',
      text: cost('per-year: 1.110.000'),
      found: [
        '10:19-10:28 wrong-type: `per-year` must be a number or a value for each year, but this is the text "1.110.000". | Write plain digits: 1110000',
      ],
    },
    {
      title: 'a list of years by position',
      text: cost('per-year: [110000, 111100]'),
      found: [
        '10:19-10:26 wrong-type: `per-year` must be a number or a value for each year, but this is a list. | Write each value with its own year, such as {2028: 110000, 2029: 111100}',
      ],
    },
    {
      title: 'a year with the letter O',
      text: cost('per-year: {2O28: 110000}'),
      found: ['10:20-10:24 unknown-key: "2O28" is not a year such as 2028.'],
    },
    {
      title: 'a comma for thousands inside braces',
      text: cost('per-year: {2028: 110,000}'),
      found: [
        '10:26-10:33 wrong-type: `per-year` in 2028 must be a number, but this is the text "110,000". | Write 110000 if the comma separates thousands, or 110 if it marks decimals.',
      ],
    },
    {
      title: 'a comma in years inside braces: one finding for each',
      text: cost('per-year: {2,028: 210000, 2,029: 210000}'),
      found: [
        '10:20-10:25 unknown-key: "2,028" is not a year such as 2028. | Write 2028.',
        '10:35-10:40 unknown-key: "2,029" is not a year such as 2028. | Write 2029.',
      ],
    },
    {
      title: 'a blank in a year',
      text: cost('per-year: {2 028: 210000}'),
      found: ['10:20-10:25 unknown-key: "2 028" is not a year such as 2028. | Write 2028.'],
    },
    {
      title: 'the first line of an item twice',
      text: cost('per-year: 110000').replace('  - id: SEC-01\n', '  - id: SEC-01\n  - id: SEC-01\n'),
      found: ['5:9-5:15 duplicate-id: The line `- id: SEC-01` stands here twice. | Delete one of the two.'],
    },
    {
      title: 'a format with an exponent',
      path: 'rbm.yaml',
      text: 'format: 1e3\norganization: O\ncurrency: CHF\nyears: 2028\nentities: [{id: SEC, title: S}]\n',
      found: [
        '1:9-1:12 unknown-word: The plan is written in format 1e3; this version of rbm knows format 1. | Use a version of rbm that knows the format; a plan of format 1 says `format: 1`.',
      ],
    },
    {
      title: 'underscores in the amount of a year',
      text: cost('per-year: {2028: 110_000}'),
      found: [
        '10:26-10:33 wrong-type: `per-year` in 2028 must be a number, but this is the text "110_000". | Write plain digits: 110000',
      ],
    },
    {
      title: 'an amount left empty',
      text: cost('per-year:'),
      found: ['10:9-10:17 wrong-type: `per-year` is empty. | For example: per-year: 110000'],
    },
    {
      title: 'a title of blanks',
      text: output().replace('title: Training', 'title: "  "'),
      found: [
        '6:12-6:16 wrong-form: A text is expected for `title`, but it is empty. | For example: title: Port inspectors trained and equipped in six Member States',
      ],
    },
    {
      title: 'a title that is a number',
      text: output().replace('title: Training', 'title: 2028'),
      found: [
        '6:12-6:16 wrong-type: `title` must be a text, or one in each language, but this is the number 2028. | Put it in double quotes if it is meant as a text: title: "2028"',
      ],
    },
    {
      title: 'a title that YAML takes for a truth value',
      text: output().replace('title: Training', 'title: true'),
      found: [
        '6:12-6:16 wrong-type: `title` must be a text, or one in each language, but this is the word true without quotes. | Put it in double quotes if it is meant as a text: title: "true"',
      ],
    },
    {
      title: 'a title left out',
      text: output().replace('    title: Training\n', ''),
      found: [
        '5:5-5:15 missing-key: The Output "SEC-01" has no `title`. | For example: title: Port inspectors trained and equipped in six Member States',
      ],
    },
    {
      title: 'a choice with a capital letter',
      text: output().replace('must', 'Must'),
      found: [
        '7:15-7:19 unknown-word: "Must" is not a word that is known here for `priority`. Did you mean "must"? | Write one of: must, should, could, wont.',
      ],
    },
    {
      title: 'a choice of another method',
      text: output().replace('must', 'high'),
      found: [
        '7:15-7:19 unknown-word: "high" is not a word that is known here for `priority`. | Write one of: must, should, could, wont.',
      ],
    },
    {
      title: 'yes for a decision',
      text: output('reviews:', '  - year: 2028', '    decision: yes'),
      found: [
        '10:19-10:22 unknown-word: "yes" is not a word that is known here for `decision`. | Write one of: continue, adjust, merge, stop.',
      ],
    },
    {
      title: 'a list where keys are expected',
      text: output('priority-decision: [a]'),
      found: [
        '8:24-8:26 wrong-type: `priority-decision` must be keys and values, but this is a list. | Write on indented lines below it: `reason:`, `decided-by:`, `date:`, `note:`.',
      ],
    },
    {
      title: 'keys where a list is expected',
      text: output('costs: {category: 03-travel, per-year: 1}'),
      found: [
        '8:12-8:32 wrong-type: `costs` must be a list, but this is keys and values. | Put brackets around the braces: costs: [{category: 03-travel, per-year: 1}]',
      ],
    },
    {
      title: 'a text for an item',
      text: output('costs: [03-travel]'),
      found: [
        '8:13-8:22 wrong-type: This item must be keys and values, but this is the text "03-travel". | Write - category: 03-travel, and per-year: on lines below it.',
      ],
    },
    {
      title: 'an item left empty',
      text: output('costs:', '  -'),
      found: [
        '9:8-9:8 wrong-type: This item is empty. | Write the item behind its dash, or delete the dash.',
      ],
    },
    {
      title: 'a share without its sign',
      text: share('40'),
      found: [
        '9:32-9:34 wrong-type: `share` must be a percentage with its sign, but this is the number 40. | Write it with the sign: 40%.',
      ],
    },
    {
      title: 'a share as a decimal',
      text: share('0.4'),
      found: [
        '9:32-9:35 wrong-type: `share` must be a percentage with its sign, but this is the number 0.4. | Write it with the sign: 40% (or 0.4%, if that is meant).',
      ],
    },
    {
      title: 'a share with a space',
      text: share('"40 %"'),
      found: [
        '9:32-9:38 wrong-form: `share` must be a percentage with its sign, but this is "40 %". | Write 40%.',
      ],
    },
    {
      title: 'a share with a decimal comma',
      text: share('"33,5%"'),
      found: [
        '9:32-9:39 wrong-form: `share` must be a percentage with its sign, but this is "33,5%". | Write 33.5%, with a point.',
      ],
    },
    {
      title: 'a negative share',
      text: share('-40%'),
      found: [
        '9:32-9:36 wrong-form: `share` must be a percentage with its sign, but this is "-40%". | It is never below zero. Write 40%, if that is meant.',
      ],
    },
    {
      title: 'a share left empty',
      text: share(''),
      found: ['9:25-9:30 wrong-type: `share` is empty. | For example: share: 55%'],
    },
    {
      title: 'a share in words',
      text: share('half'),
      found: [
        '9:32-9:36 wrong-form: `share` must be a percentage with its sign, but this is "half". | For example: share: 55%',
      ],
    },
    {
      title: 'no space behind the colon',
      text: output('contributes-to:', '  - {outcome: OC-1, share:40%}'),
      found: [
        '9:25-9:34 unknown-key: "share:40%" is not a key that a contribution of "SEC-01" can have. | Write a space behind the colon: share: 40%',
      ],
    },
    {
      title: 'an id with a space',
      text: output().replace('SEC-01', 'SEC 01'),
      found: [
        '5:9-5:15 wrong-form: "SEC 01" does not have the form expected for `id`. | The character " " (U+0020) may not stand in it. An id is made of letters A to Z, digits, points and hyphens, with at least one letter: 03-travel.',
      ],
    },
    {
      title: 'an id that is a number',
      text: output().replace('SEC-01', '1.10'),
      found: [
        '5:9-5:13 wrong-type: `id` must be a text, but this is the number 1.10. | An id is made of letters A to Z, digits, points and hyphens, with at least one letter: 03-travel.',
      ],
    },
    {
      title: 'an id that begins with a zero',
      text: output().replace('SEC-01', '08'),
      found: [
        '5:9-5:11 wrong-type: `id` must be a text, but this is the number 08. | An id is made of letters A to Z, digits, points and hyphens, with at least one letter: 03-travel.',
      ],
    },
    {
      title: 'an id that YAML reads as a number',
      text: output().replace('SEC-01', '1e3'),
      found: [
        '5:9-5:12 wrong-type: `id` must be a text, but this is the number 1e3. | An id is made of letters A to Z, digits, points and hyphens, with at least one letter: 03-travel.',
      ],
    },
    {
      title: 'an id with a Cyrillic letter',
      text: output().replace('SEC-01', 'ЅEC-01'),
      found: [
        '5:9-5:15 wrong-form: "ЅEC-01" does not have the form expected for `id`. | The character "Ѕ" (U+0405) may not stand in it. An id is made of letters A to Z, digits, points and hyphens, with at least one letter: 03-travel.',
      ],
    },
    {
      title: 'an id that is too long',
      text: output().replace('SEC-01', 'S'.repeat(65)),
      found: [
        '5:9-5:74 wrong-form: "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS…" does not have the form expected for `id`. | An id has at most 64 characters.',
      ],
    },
    {
      title: 'a category by its number',
      text: output('costs:', '  - {category: 03, per-year: 1}'),
      found: [
        '9:20-9:22 wrong-type: `category` must be a text, but this is the number 03. | An id is made of letters A to Z, digits, points and hyphens, with at least one letter: 03-travel.',
      ],
    },
    {
      title: 'negative time',
      text: output('personnel:', '  - {grade: P-4, fte: -1}'),
      found: ['9:27-9:29 wrong-form: `fte` must be at least 0, but it is -1.'],
    },
    {
      title: 'years with a dash',
      text: output().replace('2028-2031', '2028–2031'),
      found: [
        '3:8-3:17 wrong-form: `years` must be a span of years, but this is "2028–2031". | Write a hyphen: 2028-2031.',
      ],
    },
    {
      title: 'years in words',
      text: output().replace('2028-2031', '2028 to 2031'),
      found: [
        '3:8-3:20 wrong-form: `years` must be a span of years, but this is "2028 to 2031". | Write a hyphen: 2028-2031.',
      ],
    },
    {
      title: 'a date in another order',
      text: output('start: 18.11.2027'),
      found: [
        '8:12-8:22 wrong-form: `start` must be a date written year-month-day, but this is "18.11.2027". | Write 2027-11-18.',
      ],
    },
    {
      title: 'a month that does not exist',
      text: output('start: 2027-13-18'),
      found: [
        '8:12-8:22 wrong-form: `start` must be a date written year-month-day, but this is "2027-13-18". | Write year, month and day, such as 2027-03-01.',
      ],
    },
    {
      title: 'a key of the file, misspelt',
      text: output().replace('entity:', 'entitty:'),
      found: [
        '2:1-2:8 unknown-key: "entitty" is not a key that a file of kind operational-plan can have. Did you mean "entity"?',
      ],
    },
    {
      title: 'a cost line without category',
      text: output('costs:', '  - per-year: 5'),
      found: [
        '9:9-9:20 missing-key: A cost line of "SEC-01" has no `category`. | Add `category:` with an id that the plan declares.',
      ],
    },
    {
      title: 'a unit that is a number',
      text: indicator('unit: 5'),
      found: [
        '8:15-8:16 wrong-type: `unit` must be a text, or one in each language, but this is the number 5. | Put it in double quotes if it is meant as a text: unit: "5"',
      ],
    },
    {
      title: 'another form of a word',
      text: indicator('direction: increasing'),
      found: [
        '8:20-8:30 unknown-word: "increasing" is not a word that is known here for `direction`. Did you mean "increase"? | Write one of: increase, decrease, maintain.',
      ],
    },
    {
      title: 'a baseline without its year',
      text: indicator('baseline: 54'),
      found: [
        '8:19-8:21 wrong-type: `baseline` must be a year with its value, such as {2027: 54}, but this is the number 54. | Write it with the year in which it was measured: baseline: {2027: 54}',
      ],
    },
    {
      title: 'a language by its name',
      text: indicator().replace('title: Landings', 'title: {english: Landings}'),
      found: ['7:17-7:24 unknown-key: "english" is not a language code such as en or fr.'],
    },
    {
      title: 'a currency in small letters',
      path: 'rbm.yaml',
      text: settings().replace('CHF', 'chf'),
      found: ['3:11-3:14 wrong-form: "chf" does not have the form expected for `currency`. | Write CHF.'],
    },
    {
      title: 'a later version of the format',
      path: 'rbm.yaml',
      text: settings().replace('format: 1', 'format: 2'),
      found: [
        '1:9-1:10 unknown-word: The plan is written in format 2; this version of rbm knows format 1. | Use a version of rbm that knows the format; a plan of format 1 says `format: 1`.',
      ],
    },
    {
      title: 'a word with a capital letter',
      path: 'rbm.yaml',
      text: settings('words: {Outcome: Result}'),
      found: [
        '6:9-6:16 unknown-key: "Outcome" is not a key that an entry of `words` can have. Did you mean "outcome"?',
      ],
    },
    {
      title: 'one entity as a word',
      path: 'rbm.yaml',
      text: settings().replace('[{id: SEC, title: S}]', 'SEC'),
      found: [
        '5:11-5:14 wrong-type: `entities` must be a list, but this is the text "SEC". | Write a list: each item begins on a line of its own with a dash, a space and its first key, such as - id:',
      ],
    },
    {
      title: 'no entities',
      path: 'rbm.yaml',
      text: settings().replace(/entities:.*/, ''),
      found: [
        '1:1-1:10 missing-key: rbm.yaml has no `entities`. | Write `entities:` and its items below it; a list without items is `entities: []`.',
      ],
    },
    // Numbers, percentages and dates as planners write them.
    ...[
      ['12,000,000', 'Write plain digits: 12000000'],
      ['1.234,56', 'Write plain digits: 1234.56'],
    ].map(([written, hint]) => ({
      title: `an amount cut at its commas in braces: ${written}`,
      text: cost(`per-year: {2028: ${written}, 2029: 5}`),
      found: [
        `10:26-10:${26 + written!.length} wrong-type: \`per-year\` in 2028 must be a number, but this is the text "${written}". | ${hint}`,
      ],
    })),
    {
      title: 'an amount cut at its commas in brackets',
      text: cost('per-year: [12,000,000]'),
      found: [
        '10:19-10:22 wrong-type: `per-year` must be a number or a value for each year, but this is a list. | Write plain digits: 12000000',
      ],
    },
    {
      title: 'a comma before three digits, which may be a decimal comma',
      text: cost('per-year: EUR 12,500'),
      found: [
        '10:19-10:29 wrong-type: `per-year` must be a number or a value for each year, but this is the text "EUR 12,500". | Write 12500 if the comma separates thousands, or 12.5 if it marks decimals; the currency, when it is not that of the plan, has a key of its own: currency: EUR',
      ],
    },
    {
      title: 'no space behind the colon of a year',
      text: cost('per-year: {2028:12000000}'),
      found: [
        '10:20-10:33 unknown-key: "2028:12000000" is not a year such as 2028. | Write a space behind the colon: 2028: 12000000',
      ],
    },
    {
      title: 'no space behind the colon of a key that must be there',
      text: output('costs:', '  - {category: 03-travel, per-year:110000}'),
      found: [
        '9:31-9:46 unknown-key: "per-year:110000" is not a key that a cost line of "SEC-01" can have. | Write a space behind the colon: per-year: 110000',
      ],
    },
    {
      title: 'an amount as a percentage',
      text: cost('per-year: 1200%'),
      found: [
        '10:19-10:24 wrong-type: `per-year` must be a number or a value for each year, but this is the text "1200%". | An amount is no percentage. Write the amount itself, in plain digits.',
      ],
    },
    ...[
      ['fte: 50%', 'Write it as a decimal: 0.5'],
      ['fte: 1/2', 'Write it as a decimal: 0.5'],
      ['fte: 6,5', 'Write plain digits: 6.5'],
      [
        'work-months: 50%',
        'Work-months are counted in months. 50% of the time of one person is written fte: 0.5',
      ],
    ].map(([time, hint]) => ({
      title: `time written as ${time}`,
      text: output('personnel:', `  - {grade: P-4, ${time}}`),
      found: [
        `9:${22 + time!.indexOf(':') + 2}-9:${22 + time!.length} wrong-type: \`${time!.split(':')[0]}\` must be a number or a value for each year, but this is the text "${time!.split(': ')[1]}". | ${hint}`,
      ],
    })),
    {
      title: 'a share as a decimal without nought',
      text: share('.55'),
      found: [
        '9:32-9:35 wrong-type: `share` must be a percentage with its sign, but this is the number .55. | Write it with the sign: 55% (or 0.55%, if that is meant).',
      ],
    },
    {
      title: 'a share with a decimal comma in braces',
      text: share('55,5%'),
      found: [
        '9:32-9:37 wrong-form: `share` must be a percentage with its sign, but this is "55,5%". | Write 55.5%, with a point.',
      ],
    },
    ...[
      ['2027-02-30', 'The last day of that month is 2027-02-28.'],
      ['2027-02-29', 'The last day of that month is 2027-02-28.'],
      ['2027-04-31', 'The last day of that month is 2027-04-30.'],
      ['03/04/2027', 'Write 2027-04-03 or 2027-03-04.'],
      ['18 November 2027', 'Write 2027-11-18.'],
    ].map(([written, hint]) => ({
      title: `a day written as ${written}`,
      text: output(`start: ${written}`),
      found: [
        `8:12-8:${12 + written!.length} wrong-form: \`start\` must be a date written year-month-day, but this is "${written}". | ${hint}`,
      ],
    })),
    { title: 'a day that only leap years have', text: output('start: 2028-02-29'), found: [] },
    ...[
      ['20271118', 'Write 2027-11-18.'],
      ['2027', 'Write year, month and day, such as 2027-03-01.'],
    ].map(([written, hint]) => ({
      title: `a day written as the number ${written}`,
      text: output(`start: ${written}`),
      found: [
        `8:12-8:${12 + written!.length} wrong-type: \`start\` must be a date written year-month-day, but this is the number ${written}. | ${hint}`,
      ],
    })),
    // Lists, words and values in one another's place.
    {
      title: 'a word in brackets',
      text: output().replace('must', '[must]'),
      found: [
        '7:15-7:20 wrong-type: `priority` must be one word, but this is a list. | Leave the brackets away: priority: must',
      ],
    },
    {
      title: 'the format in quotes',
      path: 'rbm.yaml',
      text: settings().replace('format: 1', 'format: "1"'),
      found: [
        '1:9-1:12 wrong-type: `format` must be a number, but this is the text "1". | Write it without quotes: format: 1',
      ],
    },
    {
      title: 'an Outcome where a list is expected',
      text: output('contributes-to: OC-1'),
      found: [
        '8:21-8:25 wrong-type: `contributes-to` must be a list, but this is the text "OC-1". | Write a list: contributes-to: [{outcome: OC-1}]',
      ],
    },
    {
      title: 'a map of shares where a list is expected',
      text: output('contributes-to: {OC-1: 60%, OC-2: 40%}'),
      found: [
        '8:21-8:31 wrong-type: `contributes-to` must be a list, but this is keys and values. | Write a list: contributes-to: [{outcome: OC-1, share: 60%}, {outcome: OC-2, share: 40%}]',
      ],
    },
    {
      title: 'an Outcome alone where an item is expected',
      text: output('contributes-to:', '  - OC-1'),
      found: [
        '9:9-9:13 wrong-type: This item must be keys and values, but this is the text "OC-1". | Write {outcome: OC-1} instead.',
      ],
    },
    {
      title: 'a missing dash',
      text: output('costs:', '  category: 03-travel', '  per-year: 1'),
      found: [
        '9:7-9:26 wrong-type: `costs` must be a list, but this is keys and values. | Put a dash and a space before the first key, and indent the others as far: - category: 03-travel',
      ],
    },
    ...[
      ['21 (2026)', 'Write it with the year in which it was measured: baseline: {2026: 21}'],
      ['21%', 'Write it with the year in which it was measured: baseline: {2029: 21}'],
      ['tbd', 'While it is not known, leave it out and say by when it will be: baseline-due: 2028-03-31'],
    ].map(([written, hint]) => ({
      title: `a baseline written as ${written}`,
      text: indicator(`baseline: ${written}`, 'targets: {2030: 40}'),
      found: [
        `8:19-8:${19 + written!.length} wrong-type: \`baseline\` must be a year with its value, such as {2027: 54}, but this is the text "${written}". | ${hint}`,
      ],
    })),
  ]
}

/** An operational plan with one Output, to which these lines are added. */
function output(...lines: string[]): string {
  const head = ['kind: operational-plan', 'entity: SEC', 'years: 2028-2031', 'outputs:']
  const item = ['  - id: SEC-01', '    title: Training', '    priority: must']
  return [...head, ...item, ...lines.map((line) => `    ${line}`), ''].join('\n')
}

/** The same, with one cost line. */
function cost(...lines: string[]): string {
  return output('costs:', '  - category: 03-travel', ...lines.map((line) => `    ${line}`))
}

/** The same, with one contribution. */
function share(written: string): string {
  return output('contributes-to:', `  - {outcome: OC-1, share: ${written}}`)
}

/** A strategic plan with one indicator of an Outcome. */
function indicator(...lines: string[]): string {
  const head = ['kind: strategic-plan', 'outcomes:', '  - id: OC-1', '    title: Ports', '    indicators:']
  const item = ['      - id: I-1', '        title: Landings', ...lines.map((line) => `        ${line}`)]
  return [...head, ...item, ''].join('\n')
}

/** A file rbm.yaml with these lines behind those that it must have. */
function settings(...lines: string[]): string {
  const head = ['format: 1', 'organization: X', 'currency: CHF', 'years: 2028-2031']
  return [...head, 'entities: [{id: SEC, title: S}]', ...lines, ''].join('\n')
}
