import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameDatabase, startMongoServer, type MongoServer } from './mongodb-server.ts'

describe('nameDatabase', () => {
  it.each([
    ['mongodb://127.0.0.1:27017', 'mongodb://127.0.0.1:27017/a'],
    ['mongodb://u:p@one:1,two:2/old?replicaSet=rs', 'mongodb://u:p@one:1,two:2/a?replicaSet=rs'],
    ['mongodb+srv://host/?retryWrites=true', 'mongodb+srv://host/a?retryWrites=true'],
    ['mongodb://host?replicaSet=rs', 'mongodb://host/a?replicaSet=rs'],
  ])('puts the name into %s', (url, expected) => {
    expect(nameDatabase(url, 'a')).toBe(expected)
  })

  it('refuses an address that is not of MongoDB', () => {
    expect(() => nameDatabase('file:vitrin.db', 'a')).toThrow('must begin with mongodb://')
  })
})

describe('startMongoServer', () => {
  let server: MongoServer
  let client: MongoClient
  beforeAll(async () => {
    server = await startMongoServer()
    client = await MongoClient.connect(server.url(`vitrin-helper-${process.pid}`))
  })
  afterAll(async () => {
    await client?.db().dropDatabase()
    await client?.close()
    await server?.stop()
  })

  it('stores and finds documents', async () => {
    await client.db().collection('things').insertOne({ name: 'one' })
    expect(await client.db().collection('things').countDocuments({ name: 'one' })).toBe(1)
  })

  it('takes back a transaction that is aborted, and keeps one that is committed', async () => {
    const rows = client.db().collection('rows')
    await rows.insertOne({ name: 'before' })
    const session = client.startSession()
    session.startTransaction()
    await rows.insertOne({ name: 'aborted' }, { session })
    await session.abortTransaction()
    await session.withTransaction(async () => {
      await rows.insertOne({ name: 'committed' }, { session })
    })
    await session.endSession()
    expect((await rows.distinct('name')).toSorted()).toEqual(['before', 'committed'])
  })

  it('keeps a unique index', async () => {
    const unique = client.db().collection('unique')
    await unique.createIndex({ slug: 1 }, { unique: true })
    await unique.insertOne({ slug: 'a' })
    await expect(unique.insertOne({ slug: 'a' })).rejects.toThrow(/E11000|duplicate/i)
  })
})
