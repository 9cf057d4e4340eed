import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { lowContrast } from './low-contrast.ts'
import { type OpenPlayground, openPlayground } from './open-playground.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const CHANNEL = 'C0CLOUDSEC'

describe.skipIf(!existsSync(executablePath))(
  `in a real browser (skipped without ${executablePath}; CHROMIUM names another)`,
  { timeout: 60_000 },
  () => {
    let browser: Browser
    let page: Page
    /** What went wrong on the page, and whatever it asked of another host. */
    let faults: string[]

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: FLAGS.split(' ') })
    })
    afterAll(() => browser.close())
    afterEach(async () => {
      await page.context().close()
      expect(faults).toEqual([])
    })

    async function visit(how: Parameters<Browser['newContext']>[0] = {}): Promise<OpenPlayground> {
      const playground = await openPlayground()
      page = await (await browser.newContext(how)).newPage()
      page.setDefaultTimeout(15_000)
      faults = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (said) => said.type() === 'error' && faults.push(said.text()))
      page.on('request', (request) => request.url().startsWith(playground.url) || faults.push(request.url()))
      await page.goto(playground.url)
      await page.locator('html[data-ready]').waitFor()
      return playground
    }

    const button = (name: string | RegExp) => page.getByRole('button', { name })
    const thread = () => page.getByRole('complementary', { name: 'Thread' })
    const log = () => page.getByRole('main').getByRole('log')
    async function write(text: string, where = page.getByRole('main')) {
      await where.getByRole('textbox').fill(text)
      await where.getByRole('textbox').press('Enter')
    }

    it('answers an example that is clicked, to the one who clicked', async () => {
      await visit()
      await button(/srm who patches the OS on EC2/).click()
      await button('Share in channel').waitFor()
      const answer = log().getByRole('listitem').last()
      expect(await answer.innerText()).toMatch(
        /Only visible to you[\s\S]*You patch the guest OS on Amazon EC2/,
      )
      expect(await button(/srm who patches the OS on EC2/).count()).toBe(0)
    })

    it('shares an answer, and says why', async () => {
      await visit()
      await write('/srm who patches the OS on EC2?')
      await button('Share in channel').click()
      await log().getByRole('listitem').nth(2).waitFor()
      expect(await log().getByRole('listitem').nth(2).innerText()).not.toContain('Only visible to you')
      await button('Why?').last().click()
      await log().getByText('Knowledge version').waitFor()
      expect(await log().innerText()).toMatch(/knowledge\/providers\/aws\/services\/ec2\.yaml:\d+/)
    })

    it('opens the thread of a mention, and follows up there', async () => {
      await visit()
      await write('@srm who patches the OS on EC2?')
      await thread().getByText('You patch the guest OS').waitFor()
      await write('@srm and on RDS?', thread())
      await thread().getByText('on Amazon RDS').first().waitFor()
      expect(await button(/3 replies/).count()).toBe(1)
      await button('Close thread').click()
      expect(await thread().count()).toBe(0)
      await button(/3 replies/).click()
      await thread().waitFor()
    })

    it('asks back, and takes a choice for an answer', async () => {
      await visit()
      await write('@srm who patches the guest OS?')
      await thread().getByRole('button', { name: 'SaaS' }).click()
      await thread().getByText('in SaaS').waitFor()
    })

    it('answers a direct message', async () => {
      await visit()
      await page.getByRole('link', { name: 'Messages' }).click()
      await write('do we have to back up RDS?')
      await log().getByText('Amazon RDS').first().waitFor()
    })

    it('has the message shortcut in the menu of each message, for the keyboard too', async () => {
      await visit()
      await write('who patches the OS on EC2?')
      await log().getByRole('listitem').hover()
      await page.getByLabel('More actions').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').innerText()).toBe('Who is responsible?')
      await page.keyboard.press('Enter')
      await log().getByText('You patch the guest OS').waitFor()
    })

    it('shows the Home tab, keeps the focus, and explains a layer in a window', async () => {
      await visit()
      await page.getByRole('link', { name: 'Home' }).click()
      await page.getByLabel('Provider').focus()
      await page.getByLabel('Provider').selectOption('azure')
      await page
        .getByRole('main')
        .getByRole('link', { name: /📖|responsibility/ })
        .waitFor()
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Provider')
      await page.getByLabel('Explain a layer…').selectOption('data')
      const dialog = page.getByRole('dialog', { name: 'Data' })
      await dialog.waitFor()
      expect(await dialog.locator(':focus').count()).toBe(1)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      await page.getByLabel('Explain a layer…').selectOption('data')
      await dialog.waitFor()
    })

    it('sends the table, with heads of rows and columns', async () => {
      await visit()
      await page.getByRole('link', { name: 'Home' }).click()
      await button('Send me the table').click()
      await page.getByRole('link', { name: 'Messages' }).click()
      await page.getByRole('table').waitFor()
      expect(await page.getByRole('columnheader', { name: 'SaaS' }).count()).toBe(1)
      expect(await page.getByRole('rowheader', { name: 'Guest operating system' }).count()).toBe(1)
    })

    it('lets no message become mark-up or run', async () => {
      const { slack } = await visit()
      const typed = `<img src=x onerror="document.title='pwned'"><script>document.title='pwned'</script> <javascript:alert(1)|x>`
      await write(typed)
      await log().getByText(typed).waitFor()
      await write(`/srm who patches ${typed}?`)
      const raw = `<javascript:document.title='pwned'|press me> <b>bold</b> <data:text/html,x|data> <https://ok.example/?a=1&amp;b=2|a page>`
      const text = { type: 'mrkdwn' as const, text: raw }
      slack.log.add({
        channel: CHANNEL,
        user: 'U0SRMBOT',
        threadTs: null,
        text: raw,
        ephemeralFor: null,
        blocks: [
          { type: 'section', text },
          { type: 'header', text: { type: 'plain_text', text: '<i>head</i>' } },
        ],
      })
      await page.reload()
      await log().getByText('press me').waitFor()
      expect(await log().locator('img:not(.avatar), script, b, i, iframe').count()).toBe(0)
      expect(
        await log()
          .getByRole('link')
          .evaluateAll((links) =>
            links.map((link) => link.getAttribute('href') ?? '').filter((href) => !href.startsWith('https:')),
          ),
      ).toEqual([])
      expect(await log().getByRole('link', { name: 'a page' }).getAttribute('href')).toBe(
        'https://ok.example/?a=1&b=2',
      )
      expect(await page.title()).toBe('SRM playground')
    })

    it('gives back what Slack would not take, with the reason', async () => {
      await visit()
      await write('/deploy now')
      await page.getByRole('status').getByText('Only /srm lives here').waitFor()
      expect(await page.getByRole('main').getByRole('textbox').inputValue()).toBe('/deploy now')
    })

    it('starts a new line with Shift+Enter', async () => {
      await visit()
      const box = page.getByRole('main').getByRole('textbox')
      await box.fill('one')
      await box.press('Shift+Enter')
      await box.pressSequentially('two')
      expect(await box.inputValue()).toBe('one\ntwo')
      expect(await log().getByRole('listitem').count()).toBe(0)
    })

    it('shows in one tab what was done in another', async () => {
      const { url } = await visit()
      const other = await page.context().newPage()
      await other.goto(url)
      await other.locator('html[data-ready]').waitFor()
      await write('@srm what is PaaS?')
      await other.getByRole('button', { name: /1 reply/ }).waitFor()
    })

    it('names everything that can be operated', async () => {
      await visit()
      await write('@srm who patches the OS?')
      await thread().getByRole('button', { name: 'SaaS' }).waitFor()
      const nameless = await page
        .locator('button, a, select, textarea, summary')
        .evaluateAll((all) =>
          all
            .filter((each) => !(each.getAttribute('aria-label') ?? each.textContent)?.trim())
            .map((each) => each.outerHTML),
        )
      expect(nameless).toEqual([])
    })

    it.each(['light', 'dark'] as const)('is readable in the %s scheme', async (colorScheme) => {
      await visit({ colorScheme })
      expect(await lowContrast(page)).toEqual([])
      await write('/srm does AWS patch lamda?')
      await button('Why?').click()
      await log().getByText('Knowledge version').waitFor()
      await write('@srm what is ours on S3?')
      await thread().getByText('Check the SLA').waitFor()
      expect(await lowContrast(page)).toEqual([])
      await page.getByRole('link', { name: 'Home' }).click()
      await page.getByLabel('Explain a layer…').selectOption('data')
      await page.getByRole('dialog').waitFor()
      expect(await lowContrast(page)).toEqual([])
    })

    it('fits a phone', async () => {
      await visit({ viewport: { width: 360, height: 640 } })
      const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth')
      await write('/srm what is ours on S3?')
      await button('Why?').waitFor()
      expect(await overflow()).toBe(0)
      await write('@srm who patches the OS on EC2?')
      await thread().getByText('You patch').waitFor()
      expect(await overflow()).toBe(0)
      await button('Close thread').click()
      await page.getByRole('link', { name: 'Home' }).click()
      await button('Send me the table').waitFor()
      expect(await overflow()).toBe(0)
    })
  },
)
