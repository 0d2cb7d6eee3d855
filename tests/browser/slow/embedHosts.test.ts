import { describeHosts } from '#tests/support/embedHosts.ts'

for (const width of [320, 768, 1280]) describeHosts(width)
