// A sheet to draw on, and its PNG. Used by make-photos.mjs only.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// fontkit, fflate and Tinos belong to packages/minutes.
const require = createRequire(new URL('../../packages/minutes/package.json', import.meta.url))
const fontkit = require('fontkit')
const { zlibSync } = require('fflate')

const font = (file) => fontkit.create(readFileSync(require.resolve(`@expo-google-fonts/tinos/${file}.ttf`)))
const regular = font('400Regular/Tinos_400Regular')
const bold = font('700Bold/Tinos_700Bold')

// Each pixel is the mean of 3 × 3 samples.
const samples = 3

/** Pixels from the top left corner. Colours are `[r, g, b]`, or a function of the height that gives one. */
export class Sheet {
  constructor(width, height) {
    this.width = width
    this.height = height
    this.rgb = new Uint8Array(width * height * samples * samples * 3)
  }

  /** Fills contours by the non-zero winding rule, as outlines of letters need it. */
  fill(contours, colour, opacity = 1) {
    const edges = contours.flatMap((points) => points.map((point, i) => [point, points[(i + 1) % points.length]]))
    const ys = contours.flat().map(([, y]) => y * samples)
    const bottom = Math.min(this.height * samples - 1, Math.ceil(Math.max(...ys)))
    for (let row = Math.max(0, Math.floor(Math.min(...ys))); row <= bottom; row += 1) {
      const y = (row + 0.5) / samples
      const crossings = edges
        .filter(([[, y1], [, y2]]) => y1 <= y !== y2 <= y)
        .map(([[x1, y1], [x2, y2]]) => ({ x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), turn: y1 < y2 ? 1 : -1 }))
        .sort((a, b) => a.x - b.x)
      let winding = 0
      crossings.forEach(({ x, turn }, i) => {
        winding += turn
        const next = crossings[i + 1]
        if (winding === 0 || next === undefined) return
        this.#span(row, x * samples, next.x * samples, typeof colour === 'function' ? colour(y) : colour, opacity)
      })
    }
  }

  #span(row, from, to, [r, g, b], opacity) {
    const across = this.width * samples
    const end = (row * across + Math.min(across, Math.round(to))) * 3
    for (let at = (row * across + Math.max(0, Math.round(from))) * 3; at < end; at += 3) {
      this.rgb[at] = r * opacity + this.rgb[at] * (1 - opacity)
      this.rgb[at + 1] = g * opacity + this.rgb[at + 1] * (1 - opacity)
      this.rgb[at + 2] = b * opacity + this.rgb[at + 2] * (1 - opacity)
    }
  }

  /** A polygon; its corners are written `'x,y x,y …'` and moved by `dx`, `dy`. */
  poly(corners, colour, { dx = 0, dy = 0, opacity = 1 } = {}) {
    const points = corners.split(' ').map((corner) => corner.split(',').map(Number))
    this.fill([points.map(([x, y]) => [x + dx, y + dy])], colour, opacity)
  }

  rect(x, y, wide, high, colour, opacity = 1) {
    this.poly(`${x},${y} ${x + wide},${y} ${x + wide},${y + high} ${x},${y + high}`, colour, { opacity })
  }

  oval(x, y, rx, ry, colour, opacity = 1) {
    const angles = Array.from({ length: 48 }, (_, i) => (i * Math.PI) / 24)
    this.fill([angles.map((angle) => [x + rx * Math.cos(angle), y + ry * Math.sin(angle)])], colour, opacity)
  }

  /** One line of text, centred on `x`, standing on `y`. */
  text(words, x, y, size, { colour = [38, 40, 46], heavy = false } = {}) {
    const face = heavy ? bold : regular
    const scale = size / face.unitsPerEm
    const { glyphs, positions, advanceWidth } = face.layout(words)
    let pen = x - (advanceWidth * scale) / 2
    glyphs.forEach((glyph, i) => {
      const contours = outline(glyph.path.commands, pen, y, scale)
      if (contours.length > 0) this.fill(contours, colour)
      pen += positions[i].xAdvance * scale
    })
  }

  /** 8-bit RGB; every row is written as the difference from the row above. */
  png() {
    const { width, height } = this
    const stride = width * 3
    const pixels = this.#pixels()
    const rows = Buffer.alloc(height * (stride + 1))
    for (let y = 0; y < height; y += 1) {
      const start = y * (stride + 1)
      rows[start] = 2
      for (let x = 0; x < stride; x += 1) {
        rows[start + 1 + x] = (pixels[y * stride + x] - (y > 0 ? pixels[(y - 1) * stride + x] : 0)) & 255
      }
    }
    const header = Buffer.from([0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, 8, 2, 0, 0, 0])
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', Buffer.from(zlibSync(rows, { level: 9 }))),
      chunk('IEND', Buffer.alloc(0)),
    ])
  }

  #pixels() {
    const across = this.width * samples * 3
    return Uint8Array.from({ length: this.width * this.height * 3 }, (_, at) => {
      const channel = at % 3
      const x = ((at - channel) / 3) % this.width
      const y = Math.floor(at / (this.width * 3))
      const first = y * samples * across + x * samples * 3 + channel
      let sum = 0
      for (let i = 0; i < samples * samples; i += 1)
        sum += this.rgb[first + Math.floor(i / samples) * across + (i % samples) * 3]
      return Math.round(sum / (samples * samples))
    })
  }
}

/** Contours of a glyph; curves become eight straight pieces. */
function outline(commands, x, y, scale) {
  const contours = []
  let last = [0, 0]
  const put = (px, py) => {
    last = [px, py]
    contours.at(-1).push([x + px * scale, y - py * scale])
  }
  for (const { command, args: a } of commands) {
    if (command === 'moveTo') contours.push([])
    if (command === 'moveTo' || command === 'lineTo') put(...a)
    if (command === 'quadraticCurveTo') {
      const [x0, y0] = last
      for (let t = 0.125; t <= 1; t += 0.125) {
        const u = 1 - t
        put(u * u * x0 + 2 * u * t * a[0] + t * t * a[2], u * u * y0 + 2 * u * t * a[1] + t * t * a[3])
      }
    }
  }
  return contours
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** The check sum of PNG (ISO 3309). */
function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
