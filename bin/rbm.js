#!/usr/bin/env node
require('../dist/program/run.cjs').run()
