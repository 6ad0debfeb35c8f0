// Starts the thread that reads files ahead (`document/reading-ahead.ts`). One is enough: it reads files faster than the first thread
// binds them.

import { availableParallelism } from 'node:os'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import { readingAhead, type FilesRead, type OtherReader } from '../document/reading-ahead.ts'
import type { Reading } from '../document/reading-once.ts'

/** What the thread gets to begin with. */
export interface GivenToThread {
  readonly port: MessagePort
  /** Shared: the number of the file at which the first thread is. */
  readonly position: Int32Array
}

/**
 * @param program of the thread
 * @returns undefined on a machine that can do only one thing at a time
 */
export function readBeside(program: URL): Reading | undefined {
  if (availableParallelism() < 2) return undefined
  return (sources, limits) => readingAhead(sources, limits, startReader(program))
}

/** Where the machine refuses a thread, or allows none. */
const NOBODY: OtherReader = { give() {}, take() {}, isAt() {}, end() {} }

/** Exported for its test. */
export function startReader(program: URL): OtherReader {
  const { port1, port2 } = new MessageChannel()
  const position = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const given: GivenToThread = { port: port2, position }
  let thread: Worker
  try {
    thread = new Worker(program, {
      workerData: given,
      transferList: [port2],
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    })
  } catch {
    return NOBODY
  }
  // Whatever becomes of it, the first thread reads what has not come back.
  thread.on('error', () => {})
  thread.unref()
  return {
    give: (files) => port1.postMessage(files),
    take: () => receiveMessageOnPort(port1)?.message as FilesRead | undefined,
    isAt: (file) => Atomics.store(position, 0, file),
    end() {
      port1.close()
      void thread.terminate()
    },
  }
}

/** Trees are let go of at once, so that little room for them is enough. */
const YOUNG_MEGABYTES = 8
