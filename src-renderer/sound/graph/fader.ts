import { equalPowerCurve, equalPowerLevel } from '../dsp/fades.ts';

/** Leads one gain from level to level, evenly in power. A new fade begins where the last one has got to. */
export class Fader {
  private from: number;
  private to: number;
  private beganS = 0;
  private lastsS = 0;

  constructor(
    private readonly param: AudioParam,
    private readonly context: BaseAudioContext,
    level: number,
  ) {
    this.from = level;
    this.to = level;
    param.value = level;
  }

  fadeTo(level: number, seconds: number): void {
    const nowS = this.context.currentTime;
    if (level === this.to && this.lastsS === seconds) return;
    this.from = this.levelAt(nowS);
    this.to = level;
    this.beganS = nowS;
    this.lastsS = seconds;
    this.param.cancelScheduledValues(0);
    this.param.setValueCurveAtTime(equalPowerCurve(this.from, level), nowS, seconds);
  }

  private levelAt(atS: number): number {
    if (this.lastsS === 0) return this.to;
    return equalPowerLevel(this.from, this.to, (atS - this.beganS) / this.lastsS);
  }
}
