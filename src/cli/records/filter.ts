import {setImmediate} from 'node:timers/promises'
import type {FindingCounts} from '../../report/index.js'
import {givenJobs} from '../choose-jobs.js'
import type {GlobalOptions} from '../command.js'
import {endIfInterrupted, holdOn, isInterrupted} from '../interrupt.js'
import type {Job} from '../jobs/index.js'
import {expectReleases} from '../long-run.js'
import {startCount} from '../progress.js'
import {readingOf} from '../read-input.js'
import {openResumable, type Resumption} from '../resume/index.js'
import {type AnswerLine, openAnswering} from './answering.js'
import {readStreamLines} from './lines.js'
import {idOfLine} from './record.js'
import type {RecordAnswer, RecordWork, StreamLine} from './types.js'

/** What a filter does besides. */
interface Filter {
  /** How workers do the same. */
  readonly job: Job
  /** Takes what was found in each record, where the command looks for something. */
  readonly onCounts?: (counts: FindingCounts) => void
  /** Takes each answer of the run that this one continues. */
  readonly onBefore?: (answer: object) => void
}

/** JSON writes one character as six at worst, and the rest of a record is short. */
const longestFor = (maxBytes: number): number => 6 * maxBytes + 10_000

/**
 * The NDJSON filter: one JSON record a line on standard input, one a line on standard output with the same `id`, in
 * order, each written as soon as it is ready. A record that cannot be processed gives `{id, error}`; the rest go on. It is done in
 * this process unless `--jobs` asks for workers: whoever runs filters runs several of them.
 */
export async function filterRecords(
  options: GlobalOptions,
  work: RecordWork,
  {job, onCounts, onBefore}: Filter,
): Promise<void> {
  expectReleases()
  const jobs = givenJobs(options) ?? 1
  const answerLine = await openAnswering(options, work)
  const {output, isDone} = await openResumable({...options, format: 'ndjson'}, 'id', onBefore)
  const lines = linesToAnswer(readStreamLines(process.stdin, longestFor(readingOf(options).maxBytes)), isDone)
  const answers =
    jobs > 1 ? (await import('../jobs/index.js')).recordsInWorkers(lines, job, jobs) : answerHere(lines, answerLine)
  const progress = startCount(options.quiet)
  const letGo = holdOn(() => process.stdin.destroy())
  try {
    for await (const {text, counts} of answers) {
      await output.write(text)
      if (counts) onCounts?.(counts)
      progress.advance()
    }
    progress.clear()
    endIfInterrupted()
  } finally {
    letGo()
    // Whoever still reads it would keep the program from its end.
    process.stdin.destroy()
  }
  output.finish()
}

/** The lines that hold something which no earlier run has answered, as they come. */
async function* linesToAnswer(
  groups: AsyncIterable<readonly StreamLine[]>,
  isDone: Resumption['isDone'],
): AsyncGenerator<readonly StreamLine[]> {
  for await (const lines of groups) {
    if (isInterrupted()) return
    const filled = lines.filter(({text}) => text?.trim() !== '')
    yield isDone ? filled.filter(line => !isDone(idOfLine(line) ?? '')) : filled
  }
}

async function* answerHere(
  groups: AsyncIterable<readonly StreamLine[]>,
  answerLine: AnswerLine,
): AsyncGenerator<RecordAnswer> {
  for await (const lines of groups) {
    for (const line of lines) {
      if (isInterrupted()) return
      yield await answerLine(line)
      // Reading is synchronous: without a turn of the event loop an interrupt would wait for the last line.
      await setImmediate()
    }
  }
}
