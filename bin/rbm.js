#!/usr/bin/env node
import { run } from '../dist/program/run.js'

await run()
