import { describe, expect, it } from 'vitest'
import { may } from './permissions'

describe('who may do what', () => {
  it('lets a reporter write and submit, and leaves publishing to editors', () => {
    expect(may('reporter', 'articles:write')).toBe(true)
    expect(may('reporter', 'articles:submit')).toBe(true)
    expect(may('reporter', 'articles:publish')).toBe(false)
    expect(may('editor', 'articles:publish')).toBe(true)
  })

  it('keeps copy from the administrator and accounts from everybody else', () => {
    expect(may('administrator', 'articles:read')).toBe(false)
    expect(may('administrator', 'staff:write')).toBe(true)
    expect(may('chief-editor', 'staff:write')).toBe(false)
  })

  it('lets editors bring in files, and no reporter', () => {
    expect(may('editor', 'imports:write')).toBe(true)
    expect(may('reporter', 'imports:write')).toBe(false)
    expect(may('administrator', 'imports:write')).toBe(false)
  })

  it('lets editors arrange the front page, and no reporter', () => {
    expect(may('editor', 'home:write')).toBe(true)
    expect(may('chief-editor', 'home:write')).toBe(true)
    expect(may('reporter', 'home:write')).toBe(false)
    expect(may('administrator', 'home:write')).toBe(false)
  })

  it('leaves killing to the chief editor', () => {
    expect(may('editor', 'articles:kill')).toBe(false)
    expect(may('chief-editor', 'articles:kill')).toBe(true)
  })
})
