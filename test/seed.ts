import fc from 'fast-check'

// The same random texts in every run, so that a red test is the change's fault; FUZZ=1 tries new ones.
if (process.env.FUZZ !== '1') fc.configureGlobal({seed: 20260512})
