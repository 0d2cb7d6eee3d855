import { spawn } from 'node:child_process'
import { Builder, By, Key, until, type WebDriver, type WebElement } from 'selenium-webdriver'
import type { Engine, EngineKind } from './Engine.ts'
import { freePort, provideProgram, startScreen } from './programs.ts'

const patience = 10_000

const keys = {
  ArrowRight: Key.ARROW_RIGHT,
  ArrowDown: Key.ARROW_DOWN,
  PageUp: Key.PAGE_UP,
  Space: Key.SPACE,
} as const

function driven(driver: WebDriver, close: () => Promise<void>): Engine {
  const point = async (selector: string): Promise<WebElement> => {
    const element = await driver.wait(until.elementLocated(By.css(selector)), patience)
    // At once: a click goes to where the element was when it was asked for.
    const scroll = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })"
    await driver.executeScript(scroll, element)
    return element
  }
  return {
    goto: (address) => driver.get(address),
    back: () => driver.navigate().back(),
    reload: () => driver.navigate().refresh(),
    read: async (expression, where = 'page') => {
      if (where === 'page') return await driver.executeScript(`return (${expression})`)
      await driver.switchTo().frame(0)
      try {
        return await driver.executeScript(`return (${expression})`)
      } finally {
        await driver.switchTo().defaultContent()
      }
    },
    click: async (selector) => {
      await (await driver.wait(until.elementIsVisible(await point(selector)), patience)).click()
    },
    fill: async (selector, text) => {
      // Unseen in a sentence, and not cleared first: that leaves the box, and refuses what is empty.
      const box = await point(selector)
      await driver.executeScript('arguments[0].focus(), arguments[0].select()', box)
      await box.sendKeys(text)
    },
    press: async (selector, key) => (await point(selector)).sendKeys(keys[key]),
    close,
  }
}

async function isReady(server: string): Promise<boolean> {
  const answer = await fetch(`${server}/status`).catch(() => null)
  return answer?.ok ?? false
}

/** WebKit as Linux has it, in a window that nobody sees. */
export const webkit: EngineKind = {
  name: 'WebKit',
  async launch() {
    const program = provideProgram('WebKitWebDriver', 'webkit2gtk-driver')
    const { display, screen } = await startScreen()
    const port = await freePort()
    const server = `http://127.0.0.1:${port}`
    const service = spawn(program, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display },
    })
    const end = () => {
      service.kill()
      screen.kill()
    }
    try {
      while (!(await isReady(server))) await new Promise((resolve) => setTimeout(resolve, 100))
      const driver = await new Builder()
        .usingServer(server)
        .withCapabilities({ browserName: 'MiniBrowser' })
        .build()
      return driven(driver, async () => {
        await driver.quit()
        end()
      })
    } catch (error) {
      end()
      throw error
    }
  },
}
