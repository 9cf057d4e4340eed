#!/usr/bin/env node
// Takes the pictures of the README from the running playground: npm run screenshots
// Needs Chromium: the one at /usr/bin/chromium, or the one CHROMIUM names.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'

const { values } = parseArgs({
  options: {
    main: { type: 'string', default: 'dist/main.js' },
    out: { type: 'string', default: 'docs/images' },
  },
})
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const PICTURES = {
  'channel-answer.png': async (page) => {
    await say(page, '/srm who patches the OS on EC2?')
    await page.getByRole('button', { name: 'Share in channel' }).waitFor()
  },
  'thread-follow-up.png': async (page) => {
    await say(page, '@srm who patches the OS on EC2?')
    await inThread(page, '@srm and on RDS?')
  },
  'why.png': async (page) => {
    await say(page, '/srm do we have to back up RDS?')
    await page.getByRole('button', { name: 'Why?' }).click()
    await page.getByText('Knowledge version').waitFor()
  },
  'home-matrix.png': async (page) => openHome(page),
  'layer-in-words.png': async (page) => {
    await openHome(page)
    await page.getByLabel('Explain a layer…').selectOption('guest-os')
    await page.getByRole('dialog').waitFor()
  },
  'dark.png': async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await say(page, '@srm does AWS patch lamda?')
    await page.getByText('Check the SLA').waitFor()
  },
}

mkdirSync(values.out, { recursive: true })
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: FLAGS.split(' ') })
try {
  for (const [name, prepare] of Object.entries(PICTURES)) await take(name, prepare)
} finally {
  await browser.close()
}

/** Each picture has a playground of its own, so that none depends on the one before. */
async function take(name, prepare) {
  const { url, stop } = await startPlayground()
  const context = await browser.newContext({ viewport: { width: 1080, height: 680 }, deviceScaleFactor: 1.5 })
  const page = await context.newPage()
  try {
    await page.goto(url)
    await page.locator('html[data-ready]').waitFor()
    await prepare(page)
    await page.mouse.move(0, 0)
    await page.screenshot({ path: join(values.out, name) })
    console.log(join(values.out, name))
  } finally {
    await context.close()
    stop()
  }
}

/** The bot as `npm start` starts it, on a free port. Empty settings win over those of .env, so Slack stays out of it. */
async function startPlayground() {
  const bot = spawn(process.execPath, [values.main], {
    env: { ...process.env, SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: bot.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (url) return { url, stop: () => bot.kill() }
  }
  throw new Error('The playground did not start. Run "npm run build" first.')
}

async function say(page, text) {
  const box = page.getByRole('textbox').first()
  await box.fill(text)
  await box.press('Enter')
}

async function inThread(page, text) {
  const pane = page.getByRole('complementary', { name: 'Thread' })
  const answers = pane.getByText('Check the SLA')
  await answers.first().waitFor()
  await pane.getByRole('textbox').fill(text)
  await pane.getByRole('textbox').press('Enter')
  await answers.nth(1).waitFor()
}

async function openHome(page) {
  await page.getByRole('link', { name: 'Home' }).click()
  await page.getByLabel('Provider').selectOption('aws')
  await page.getByRole('link', { name: 'AWS Shared Responsibility Model' }).waitFor()
}
