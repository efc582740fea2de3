import './search-box.css';
import type { JSX } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
  readonly clearLabel: string;
}

/** Words to look for. Escape empties it. */
export function SearchBox({ value, onChange, label, clearLabel }: SearchBoxProps): JSX.Element {
  return (
    <SearchField className="search-box" value={value} onChange={onChange} aria-label={label}>
      <Input className="search-input" placeholder={label} />
      {value === '' ? null : (
        <Button className="search-clear" aria-label={clearLabel}>
          <span aria-hidden="true">×</span>
        </Button>
      )}
    </SearchField>
  );
}
