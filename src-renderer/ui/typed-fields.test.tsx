import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Stepper } from './stepper.tsx';
import { TimeInput } from './time-input.tsx';

beforeAll(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

function stepper(more: Partial<Parameters<typeof Stepper>[0]> = {}) {
  const set: number[] = [];
  render(
    <Stepper
      value={0.5}
      least={0}
      most={1}
      step={0.05}
      format={{ style: 'percent' }}
      labelledBy="none"
      fewer="fewer"
      more="more"
      onChange={(value) => set.push(value)}
      {...more}
    />,
  );
  const field = screen.getByRole('spinbutton');
  return {
    set,
    type: (text: string) => {
      fireEvent.change(field, { target: { value: text } });
      fireEvent.keyDown(field, { key: 'Enter' });
    },
    press: (key: string) => fireEvent.keyDown(field, { key }),
  };
}

describe('a number that is typed', () => {
  it.each([
    ['70 %', 0.7],
    ['70', 0.7],
    ['120 %', 1],
    ['0', 0],
  ])('in per cent is a share within its bounds: "%s"', (text, share) => {
    const { set, type } = stepper();
    type(text);
    expect(set).toEqual([share]);
  });

  it('that is none leaves what was there', () => {
    const { set, type } = stepper();
    type('loud');
    expect(set).toEqual([]);
  });

  it.each([
    ['ArrowUp', 0.55],
    ['ArrowDown', 0.45],
    ['PageUp', 0.75],
    ['PageDown', 0.25],
  ])('moves by %s', (key, share) => {
    const { set, press } = stepper();
    press(key);
    expect(set).toEqual([expect.closeTo(share)]);
  });
});

describe('a time that is typed', () => {
  function field(value = '22:30') {
    const set: string[] = [];
    render(
      <TimeInput
        value={value}
        label="Bedtime"
        written={(time) => time}
        onChange={(time) => set.push(time)}
      />,
    );
    return { set, input: screen.getByRole('textbox') };
  }

  it.each([
    ['ArrowUp', '22:30', '22:45'],
    ['ArrowDown', '22:30', '22:15'],
    ['ArrowUp', '23:50', '00:00'],
    ['ArrowDown', '00:00', '23:45'],
  ])('moves a quarter of an hour by %s from %s', (key, from, to) => {
    const { set, input } = field(from);
    fireEvent.keyDown(input, { key });
    expect(set).toEqual([to]);
  });

  it('counts when it is left, and is forgotten by Escape or where it is no time', () => {
    const { set, input } = field();
    fireEvent.change(input, { target: { value: '9:15' } });
    fireEvent.blur(input);
    expect(set).toEqual(['09:15']);
    fireEvent.change(input, { target: { value: '8:00' } });
    fireEvent.keyDown(input, { key: 'Escape' });
    fireEvent.change(input, { target: { value: '25:99' } });
    fireEvent.blur(input);
    expect(set).toEqual(['09:15']);
  });
});
