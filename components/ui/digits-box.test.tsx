// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Checkboxes, Radios } from '@/components/ui/choices';
import { ErrorSummary } from '@/components/ui/error-summary';
import { IinInput } from '@/components/ui/iin-input';
import { TextInput } from '@/components/ui/text-input';

afterEach(cleanup);

describe('a field for digits', () => {
  it('turns letters of the Kazakh digit row into the digits they stand for, while typing', () => {
    render(<IinInput name="iin" label="ЖСН" />);
    const box = screen.getByLabelText('ЖСН');
    fireEvent.input(box, { target: { value: '8""әқ"4қ' } });
    expect(box).toHaveProperty('value', '81120140');
  });
});

describe('a field', () => {
  it('ties label, help and error to its input', () => {
    render(<TextInput name="address" label="Мекенжай" help="Көше, үй" error="Мекенжайды жазыңыз" />);
    const box = screen.getByLabelText('Мекенжай');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(box.getAttribute('aria-describedby')).toBe('address-help address-error');
    expect(document.getElementById('address-error')?.textContent).toBe('Мекенжайды жазыңыз');
  });

  it('of choices carries its own id on the first, where the error summary leads', () => {
    const choices = [
      { value: 'self', label: 'Өзіме' },
      { value: 'child', label: 'Балама' },
    ];
    render(
      <>
        <ErrorSummary title="Түзету керек" errors={[{ field: 'who', text: 'Таңдаңыз' }]} />
        <Radios name="who" label="Кімге?" choices={choices} defaultValue="child" />
        <Checkboxes name="signs" label="Белгілер" choices={choices} defaultValue={['self', 'child']} />
      </>,
    );
    expect(document.activeElement?.getAttribute('role')).toBe('alert');
    expect(screen.getByRole('link', { name: 'Таңдаңыз' }).getAttribute('href')).toBe('#who');
    expect(document.getElementById('who')).toBe(screen.getByRole('radio', { name: 'Өзіме' }));
    expect(screen.getByRole('radio', { name: 'Балама' })).toHaveProperty('checked', true);
    expect(
      screen.getAllByRole('checkbox').every((box) => box instanceof HTMLInputElement && box.checked),
    ).toBe(true);
  });
});
