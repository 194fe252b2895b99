'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';

/** A button for whoever has no JavaScript; with it, a changed list asks at once and the button is not needed. */
export function AutoSubmit({ text }: { text: string }) {
  const [live, setLive] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const router = useRouter();
  useEffect(() => {
    setLive(true);
    const form = button.current?.form;
    if (!form) return;
    const change = () => {
      const query = new URLSearchParams();
      for (const [name, value] of new FormData(form))
        if (typeof value === 'string' && value) query.set(name, value);
      router.push(`${new URL(form.action).pathname}?${query}`, { scroll: false });
    };
    form.addEventListener('change', change);
    return () => form.removeEventListener('change', change);
  }, [router]);
  return (
    <button ref={button} type="submit" className="e-button" data-kind="secondary" hidden={live}>
      {text}
    </button>
  );
}
