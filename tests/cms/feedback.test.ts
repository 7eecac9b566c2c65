import { createServer, type AddressInfo, type Server } from 'node:net'
import { mkdir, writeFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import * as cheerio from 'cheerio'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { feedbackAction, feedbackPage, feedbackThanks, feedbackTrap } from '../../content-types/feedback.ts'
import { accessibilityExample } from '../../content-types/settings/examples/accessibility.ts'
import { findHtmlFaults } from '../helpers/html-faults.ts'
import { addUser, askRest, carryToApi, openTestCms, testOrigin, type TestCms } from '../helpers/open-test-cms.ts'
import { openExampleSite, printAddress } from '../helpers/open-example-site.ts'

let cms: TestCms
let payload: Payload
let mailServer: MailServer
beforeAll(async () => {
  mailServer = await startMailServer()
  cms = await openTestCms({
    settings: { MAIL_URL: `smtp://127.0.0.1:${mailServer.port}`, MAIL_FROM: 'vitrin@sundby.example.se' },
  })
  ;({ payload } = cms)
  await payload.updateGlobal({
    slug: 'accessibility',
    data: { ...accessibilityExample, feedbackEmail: 'tillganglig@sundby.example.se' },
  })
})
afterAll(async () => {
  await cms.close()
  await mailServer.stop()
})
beforeEach(async () => {
  await payload.delete({ collection: 'feedback', where: {} })
  await payload.db.deleteMany({ collection: 'leases', where: { holder: { equals: 'feedback' } } })
  mailServer.letters.length = 0
})

/** Submits the form as a browser does. */
const send = async (
  fields: Record<string, string>,
  headers: Record<string, string> = { Origin: testOrigin },
): Promise<Response> => {
  const request = new Request(testOrigin + feedbackAction, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Forwarded-For': '203.0.113.7', ...headers },
    body: new URLSearchParams(fields).toString(),
  })
  return carryToApi(request)
}
const findAll = async () => (await payload.find({ collection: 'feedback', sort: 'createdAt' })).docs

describe(`feedback (${inject('database').kind})`, () => {
  it('is stored, and leads to the page of thanks', async () => {
    const response = await send({
      message: ' Kartan går inte att nå\r\nmed tangentbordet. ',
      page: '/projekt/',
      email: 'moa@example.se',
    })
    expect([response.status, response.headers.get('location')]).toEqual([303, feedbackThanks])
    expect(await findAll()).toMatchObject([
      {
        message: 'Kartan går inte att nå\nmed tangentbordet.',
        page: '/projekt/',
        email: 'moa@example.se',
        isHandled: false,
      },
    ])
  })

  it('shows the form again with what was written, and says what is wrong where', async () => {
    await publishFormPage()
    const response = await send({ message: '  ', page: '<b>"Sidan"</b>', email: 'moa' })
    expect(response.status).toBe(422)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const html = await response.text()
    expect(await findHtmlFaults(html)).toEqual([])
    const $ = cheerio.load(html)
    expect($('title').text()).toMatch(/^Fel: Lämna synpunkter/)
    expect($('#synpunkter-fel').attr('hidden')).toBeUndefined()
    expect($('#synpunkter-fel').text()).toContain('Rätta det som är markerat')
    expect($('#synpunkt-page').attr('value')).toBe('<b>"Sidan"</b>')
    expect($('#synpunkt-email').attr('value')).toBe('moa')
    expect(
      $('[aria-invalid]')
        .toArray()
        .map((field) => $(field).attr('name')),
    ).toEqual(['message', 'email'])
    expect($('#synpunkt-message-fel').text()).toBe('Fyll i ”Vad vill du säga?”.')
    expect($('#synpunkt-page-fel').attr('hidden')).toBeDefined()
    const long = cheerio.load(await (await send({ message: `Hej </textarea>${'å'.repeat(6000)}` })).text())
    expect(long('#synpunkt-message').text()).toBe(`Hej </textarea>${'å'.repeat(6000)}`)
    expect(await findAll()).toEqual([])
  })

  it('keeps what was written when nothing is published yet', async () => {
    const { rm } = await import('node:fs/promises')
    await rm(join(cms.dataDir, 'current'), { force: true })
    const html = await (await send({ message: 'Hej <b>du</b>', email: 'fel' })).text()
    expect(html).toContain('Hej &lt;b&gt;du&lt;/b&gt;')
    expect(html).toContain('namn@exempel.se')
  })

  it('refuses what programs and other sites send, and what is endless', async () => {
    expect((await send({ message: 'Köp!', [feedbackTrap]: 'https://kop.example' })).status).toBe(422)
    expect((await send({ message: 'Hej' }, { Origin: 'https://annan.example' })).status).toBe(403)
    expect((await send({ message: 'a'.repeat(70_000) })).status).toBe(413)
    expect(await findAll()).toEqual([])
  })

  it('takes five forms an hour from one sender, and keeps no address', async () => {
    const message = 'Hej'
    const statuses: number[] = []
    for (let number = 1; number <= 6; number++)
      statuses.push((await send({ message }, { 'X-Forwarded-For': '203.0.113.9', Origin: testOrigin })).status)
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429])
    expect((await send({ message }, { 'X-Forwarded-For': '203.0.113.10' })).status).toBe(303)
    const sixth = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::1', '2001:db8:1:2::3', '2001:db8:1:2::4', '2001:db8:1:2::5']
    for (const address of sixth) expect((await send({ message }, { 'X-Forwarded-For': address })).status).toBe(303)
    expect((await send({ message }, { 'X-Forwarded-For': '2001:db8:1:2::6' })).status).toBe(429)
    const { docs } = await payload.db.find({ collection: 'leases', where: { holder: { equals: 'feedback' } } })
    expect(docs.length).toBeGreaterThan(5)
    expect(JSON.stringify([docs, await findAll()])).not.toMatch(/203\.0\.113|2001:db8/)
  })

  it('holds the limit when forms come at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 9 }, () => send({ message: 'Hej' })))
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other)
    expect(statuses.filter((status) => status === 303).length).toBeLessThanOrEqual(5)
    expect(statuses.filter((status) => status === 303).length).toBeGreaterThanOrEqual(1)
    expect(new Set(statuses)).toEqual(new Set([303, 429]))
  })

  it('forgets senders after an hour', async () => {
    const { deleteExpiredSlots } = await import('../../cms/features/feedback/rate-limit.ts')
    await send({ message: 'Hej' })
    await payload.db.updateMany({
      collection: 'leases',
      where: { holder: { equals: 'feedback' } },
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    })
    await deleteExpiredSlots(payload)
    const { docs } = await payload.db.find({ collection: 'leases', where: { holder: { equals: 'feedback' } } })
    expect(docs).toEqual([])
  })

  it('is mailed once to those who take it, so that they can answer', async () => {
    const { sendWaitingMail } = await import('../../cms/features/feedback/mail-sender.ts')
    await send({ message: 'Bildtexten saknas på startsidan.\n.\nPunkt.', email: 'moa@example.se' })
    await Promise.all([sendWaitingMail(payload), sendWaitingMail(payload)])
    await sendWaitingMail(payload)
    expect(mailServer.letters).toHaveLength(1)
    const [letter] = mailServer.letters
    expect(letter).toContain('To: tillganglig@sundby.example.se')
    expect(letter).toContain('Reply-To: moa@example.se')
    expect(letter).toContain('vitrin@sundby.example.se')
    expect(letter).toMatch(/Bildtexten saknas|QmlsZHRleHRlbg/)
    expect(await findAll()).toMatchObject([{ mailState: 'sent' }])
  })

  it('is mailed later when the mail server is away, and stays in the admin whatever happens', async () => {
    const { sendWaitingMail } = await import('../../cms/features/feedback/mail-sender.ts')
    await send({ message: 'Hej' })
    mailServer.refuses = true
    await sendWaitingMail(payload)
    const [waiting] = await findAll()
    expect(waiting).toMatchObject({ mailState: 'waiting', mailAttempts: 1 })
    expect(Date.parse(String(waiting!.nextMailAt))).toBeGreaterThan(Date.now())
    mailServer.refuses = false
    await payload.update({ collection: 'feedback', id: waiting!.id, data: { nextMailAt: new Date(0).toISOString() } })
    await sendWaitingMail(payload)
    expect(mailServer.letters).toHaveLength(1)
    expect(await findAll()).toMatchObject([{ mailState: 'sent' }])
  })

  it('comes in by the form alone, and what somebody else has written cannot be changed', async () => {
    await send({ message: 'Som det skrevs' })
    const [stored] = await findAll()
    const publisher = await askRest(await addUser(payload, 'publisher', 'synpunktslasare'))
    const nobody = await askRest()
    expect((await nobody.send('POST', '/api/feedback', { message: 'Förbi formuläret' })).status).toBe(403)
    expect((await nobody.send('GET', '/api/feedback')).status).toBe(403)
    const { status } = await publisher.send('PATCH', `/api/feedback/${stored!.id}`, {
      message: 'Ändrat',
      mailState: 'none',
      isHandled: true,
      note: 'Fixat',
    })
    expect(status).toBe(200)
    expect(await findAll()).toMatchObject([{ message: 'Som det skrevs', isHandled: true, note: 'Fixat' }])
  })

  it('is counted on the dashboard of publishers while nobody has dealt with it', async () => {
    const { countWaitingFeedback } = await import('../../cms/features/feedback/count-waiting.ts')
    const count = async (role: 'editor' | 'publisher', name: string): Promise<number> =>
      countWaitingFeedback(await createLocalReq({ user: await addUser(payload, role, name) }, payload))
    await send({ message: 'Ett' })
    await send({ message: 'Två' })
    const [first] = await findAll()
    await payload.update({ collection: 'feedback', id: first!.id, data: { isHandled: true } })
    expect([await count('editor', 'raknare-1'), await count('publisher', 'raknare-2')]).toEqual([0, 1])
  })
})

/** A release with only the form's page. */
const publishFormPage = async (): Promise<void> => {
  const { body } = await printAddress(await openExampleSite(), feedbackPage)
  const folder = join(cms.dataDir, 'releases', 'prov', feedbackPage)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), body)
  const manifest = { id: 'prov', addresses: [] }
  await writeFile(join(cms.dataDir, 'releases', 'prov.json'), JSON.stringify(manifest))
  await writeFile(join(cms.dataDir, 'releases', 'prov', 'index.html'), '')
  await symlink(join('releases', 'prov'), join(cms.dataDir, 'current'))
}

interface MailServer {
  port: number
  /** The received messages, including headers. */
  letters: string[]
  refuses: boolean
  stop: () => Promise<void>
}

/** A minimal SMTP server that receives messages (RFC 5321). */
const startMailServer = async (): Promise<MailServer> => {
  const server: Server = createServer((socket) => {
    let letter: string | undefined
    let rest = ''
    socket.on('error', () => socket.destroy())
    socket.write('220 prov\r\n')
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (letter !== undefined && line !== '.') letter += `${line}\n`
        else if (letter !== undefined) {
          running.letters.push(letter)
          letter = undefined
          socket.write('250 tack\r\n')
        } else if (line === 'DATA') {
          if (running.refuses) socket.write('451 senare\r\n')
          else {
            letter = ''
            socket.write('354 skriv\r\n')
          }
        } else if (line === 'QUIT') socket.end('221 hej\r\n')
        else socket.write('250 ja\r\n')
      }
    })
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const running: MailServer = {
    port: (server.address() as AddressInfo).port,
    letters: [],
    refuses: false,
    stop: () => new Promise((done) => server.close(() => done())),
  }
  return running
}
