import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { learnCards } from '../../../src-core/learn/cards.ts';
import { createWords } from '../../app/words.ts';
import { LearnPage } from './learn-page.tsx';

beforeAll(() => createWords('en'));
afterEach(cleanup);

describe('Learn', () => {
  it('has six cards, and each says where it comes from', () => {
    render(<LearnPage />);
    const cards = screen.getAllByRole('article');
    expect(cards).toHaveLength(6);
    expect(learnCards).toHaveLength(6);
    for (const card of cards) {
      fireEvent.click(within(card).getByText('Where does this come from?'));
      expect(within(card).getAllByRole('listitem', { hidden: true }).length).toBeGreaterThan(0);
      expect(card.textContent).not.toContain('learn.');
    }
  });
});
