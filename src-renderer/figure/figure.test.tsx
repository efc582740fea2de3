import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Figure } from './figure.tsx';
import { poses } from './poses/poses.ts';

const figure = (pose: string, more: Partial<Parameters<typeof Figure>[0]> = {}): HTMLElement =>
  render(<Figure pose={pose} from={null} progress={1} breath={0} still={false} {...more} />)
    .container;

const paths = (container: HTMLElement): string[] =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');

describe('the figure', () => {
  it.each(Object.keys(poses))('draws %s without a broken number', (pose) => {
    const drawn = paths(figure(pose));
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn.join('')).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('shows the empty floor for a pose that nobody has drawn', () => {
    const container = figure('somebody-elses-pose', { from: 'legs-wall', progress: 0.5 });
    expect(container.querySelectorAll('.figure-prop-ground')).toHaveLength(1);
    expect(container.querySelectorAll('.figure-ink')).toHaveLength(0);
  });

  it('comes from nowhere into its pose when it does not know where it was', () => {
    expect(paths(figure('legs-wall', { from: 'unheard-of', progress: 0.2 }))).toEqual(
      paths(figure('legs-wall')),
    );
  });

  it('stays as it is when movement is not wanted', () => {
    const still = { still: true, from: 'floor-sit-wall' };
    expect(paths(figure('legs-wall', { ...still, progress: 0, breath: 1 }))).toEqual(
      paths(figure('legs-wall', { ...still, progress: 0.7, breath: 0 })),
    );
  });

  it('is hidden from screen readers and sets no style of its own', () => {
    const container = figure('legs-wall');
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});
