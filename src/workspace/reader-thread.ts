// The program of the thread that reads files ahead of the first one (`read-beside.ts`).

import { workerData } from 'node:worker_threads'
import { readFiles, type FilesToRead } from '../document/reading-ahead.ts'
import type { GivenToThread } from './read-beside.ts'

const { port, position } = workerData as GivenToThread

port.on('message', (given: FilesToRead) => {
  const answer = readFiles(given, (number) => number < Atomics.load(position, 0))
  const buffers = answer.read.flatMap((one) =>
    one === undefined ? [] : [one.tree.numbers.buffer as ArrayBuffer],
  )
  port.postMessage(answer, buffers)
})
