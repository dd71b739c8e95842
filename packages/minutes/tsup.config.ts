import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', 'fonts/pack-fonts': 'src/fonts/pack-fonts.ts', 'sign/sign': 'src/sign/sign.ts' },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  clean: true,
})
