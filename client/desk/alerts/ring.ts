const NOTES_HZ = [659.25, 880] as const
const NOTE_SEC = 0.16
const VOLUME = 0.05

let audio: AudioContext | undefined

/** Two short, soft tones. */
export function ring(): void {
  audio ??= new AudioContext()
  const context = audio
  // A browser keeps sound back until somebody has touched the page.
  if (context.state === 'suspended') context.resume().catch(() => {})
  for (const [index, frequency] of NOTES_HZ.entries()) {
    const start = context.currentTime + index * NOTE_SEC
    const tone = new OscillatorNode(context, { type: 'sine', frequency })
    const volume = new GainNode(context, { gain: 0 })
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(VOLUME, start + 0.02)
    volume.gain.exponentialRampToValueAtTime(0.0001, start + NOTE_SEC * 2)
    tone.connect(volume).connect(context.destination)
    tone.start(start)
    tone.stop(start + NOTE_SEC * 2)
  }
}
