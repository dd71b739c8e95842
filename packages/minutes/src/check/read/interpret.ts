import type { ReadPage, Stroke } from '../page.ts'
import { fontOf } from './fonts.ts'
import { identity, type Matrix, matrixOf, numberOf, placed, times } from './matrix.ts'
import type { Operators } from './operators.ts'
import { filled, joinedUp, outlinesOf, stroked } from './paths.ts'
import { colourOf, first, isWhite, type State } from './state.ts'
import { Words } from './words.ts'

/** Plays the part of a page's canvas: follows what the page does and notes words and lines instead of drawing. */
export class Canvas {
  readonly #words = new Words()
  readonly #across: Stroke[] = []
  readonly #down: Stroke[] = []
  readonly #saved: State[] = []
  readonly #fontNamed: (id: string) => unknown
  readonly #do: ReadonlyMap<number, (args: readonly unknown[]) => void>
  #state: State
  #textMatrix: Matrix = identity
  #at = { x: 0, y: 0, lineX: 0, lineY: 0 }
  #outlines: ReturnType<typeof outlinesOf> = []
  #hidden = 0
  #turned = 0

  constructor(operators: Operators, view: Matrix, fontNamed: (id: string) => unknown) {
    this.#state = first(view)
    this.#fontNamed = fontNamed
    this.#do = new Map([...this.#states(operators), ...this.#texts(operators), ...this.#paints(operators)])
  }

  play(operator: number, args: unknown): void {
    this.#do.get(operator)?.(Array.isArray(args) ? args : [])
  }

  page(number: number, width: number, height: number): ReadPage {
    this.#words.close()
    const { words } = this.#words
    const [across, down] = [joinedUp(this.#across), joinedUp(this.#down)]
    return { number, width, height, words, across, down, hidden: this.#hidden, turned: this.#turned }
  }

  #states(op: Operators): [number, (args: readonly unknown[]) => void][] {
    const save = (): void => void this.#saved.push({ ...this.#state })
    const restore = (): void => {
      this.#state = this.#saved.pop() ?? this.#state
    }
    const transform = (values: unknown): void => {
      this.#state.on = times(this.#state.on, matrixOf(values))
    }
    return [
      [op.save, save],
      [op.restore, restore],
      [op.transform, transform],
      [
        op.paintFormXObjectBegin,
        ([matrix]) => {
          save()
          if (matrix) transform(matrix)
        },
      ],
      [op.paintFormXObjectEnd, restore],
      [
        op.setDash,
        ([dash]) => {
          this.#state.dashed = Array.isArray(dash) && dash.some((each) => each > 0)
        },
      ],
      [
        op.setFillRGBColor,
        (args) => {
          this.#state.colour = colourOf(args)
        },
      ],
      [
        op.setFillColorN,
        () => {
          this.#state.colour = 'pattern'
        },
      ],
      [
        op.setFillTransparent,
        () => {
          this.#state.colour = 'pattern'
        },
      ],
      [
        op.setStrokeRGBColor,
        (args) => {
          this.#state.strokeColour = colourOf(args)
        },
      ],
      [op.setGState, ([entries]) => this.#graphicsState(entries)],
    ]
  }

  #graphicsState(entries: unknown): void {
    for (const entry of Array.isArray(entries) ? entries : [])
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) this.#setFont(entry[1])
  }

  #setFont([id, size]: readonly unknown[]): void {
    this.#state.font = fontOf(this.#fontNamed(String(id)))
    this.#state.size = numberOf(size)
  }

  #texts(op: Operators): [number, (args: readonly unknown[]) => void][] {
    const begin = (matrix: Matrix): void => {
      this.#textMatrix = matrix
      this.#at = { x: 0, y: 0, lineX: 0, lineY: 0 }
    }
    const move = (x: unknown, y: unknown): void => {
      const lineX = this.#at.lineX + numberOf(x)
      const lineY = this.#at.lineY + numberOf(y)
      this.#at = { x: lineX, y: lineY, lineX, lineY }
    }
    const set =
      (name: 'charSpacing' | 'wordSpacing' | 'rise' | 'mode') =>
      ([value]: readonly unknown[]): void => {
        this.#state[name] = numberOf(value)
      }
    return [
      [op.beginText, () => begin(identity)],
      [op.setTextMatrix, (args) => begin(matrixOf(args))],
      [op.moveText, ([x, y]) => move(x, y)],
      [
        op.setLeadingMoveText,
        ([x, y]) => {
          this.#state.leading = numberOf(y)
          move(x, y)
        },
      ],
      [
        op.setLeading,
        ([leading]) => {
          this.#state.leading = -numberOf(leading)
        },
      ],
      [op.nextLine, () => move(0, this.#state.leading)],
      [op.setFont, (args) => this.#setFont(args)],
      [op.setCharSpacing, set('charSpacing')],
      [op.setWordSpacing, set('wordSpacing')],
      [op.setTextRise, set('rise')],
      [op.setTextRenderingMode, set('mode')],
      [
        op.setHScale,
        ([percent]) => {
          this.#state.stretch = numberOf(percent) / 100
        },
      ],
      [op.showText, ([glyphs]) => this.#show(Array.isArray(glyphs) ? glyphs : [])],
    ]
  }

  #paints(op: Operators): [number, (args: readonly unknown[]) => void][] {
    const paint = (fills: boolean): void => {
      const { dashed, colour, strokeColour } = this.#state
      const visible = !isWhite(fills ? colour : strokeColour)
      const { across, down } = fills ? filled(this.#outlines) : stroked(this.#outlines, dashed)
      if (visible) {
        this.#across.push(...across)
        this.#down.push(...down)
      }
      this.#outlines = []
    }
    const fills = [op.fill, op.eoFill, op.fillStroke, op.eoFillStroke, op.closeFillStroke, op.closeEOFillStroke]
    return [
      [
        op.constructPath,
        ([parts, coordinates]) => {
          this.#outlines.push(...outlinesOf(op, parts, coordinates, this.#state.on))
        },
      ],
      [op.stroke, () => paint(false)],
      [op.closeStroke, () => paint(false)],
      ...fills.map((each): [number, () => void] => [each, () => paint(true)]),
      [
        op.endPath,
        () => {
          this.#outlines = []
        },
      ],
    ]
  }

  #show(glyphs: readonly unknown[]): void {
    const { font, charSpacing, wordSpacing } = this.#state
    const size = Math.abs(this.#state.size)
    const stretch = this.#state.stretch * (this.#state.size < 0 ? -1 : 1)
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') this.#at.x -= ((glyph * size) / 1000) * stretch
      if (typeof glyph !== 'object' || glyph === null) continue
      const isSpace = Reflect.get(glyph, 'isSpace') === true
      const width = numberOf(Reflect.get(glyph, 'width')) * size * font.unit
      const spacing = charSpacing + (isSpace ? wordSpacing : 0)
      this.#letter(String(Reflect.get(glyph, 'unicode') ?? ''), width * stretch, size)
      this.#at.x += (width + spacing) * stretch
    }
  }

  #letter(text: string, width: number, size: number): void {
    const { font, on, rise, mode, colour } = this.#state
    const { x, y } = this.#at
    const whole = times(on, this.#textMatrix)
    const [a, b, c, d] = whole
    const [left, baseline] = placed(whole, x, y + rise)
    const height = Math.hypot(c, d) * size
    if (mode === 3 || mode === 7) this.#hidden += text.trim().length
    else if (!font.upright || a <= 0 || d >= 0 || Math.abs(b) > 0.02 * a) this.#turned += text.trim().length
    else {
      const [end] = placed(whole, x + width, y + rise)
      const slanted = Math.abs(c / d) > 0.1
      const rounded = Math.round(height * 100) / 100
      const { name, bold, italic } = font
      this.#words.add({
        text,
        x: left,
        end,
        y: baseline,
        size: rounded,
        font: name,
        bold: bold || mode === 2,
        italic: italic || slanted,
        colour: mode === 1 ? this.#state.strokeColour : colour,
      })
    }
  }
}
