'use client';

import { useEffect, useState } from 'react';

/**
 * When the network is gone, says so and holds back forms: the page stays with everything typed on it, instead of the
 * browser's error page.
 */
export function OfflineGuard({ title, text }: { title: string; text: string }) {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    const hold = (event: Event) => {
      if (navigator.onLine) return;
      event.preventDefault();
      event.stopPropagation();
      setOffline(true);
    };
    look();
    if (process.env.NODE_ENV === 'production') {
      // Without it (an old browser, plain http) only the page kept for the time without a network is missing.
      navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
    }
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    document.addEventListener('submit', hold, { capture: true });
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
      document.removeEventListener('submit', hold, { capture: true });
    };
  }, []);
  return (
    <div role="alert">
      {offline ? (
        <div className="e-offline">
          <strong>{title}</strong> {text}
        </div>
      ) : null}
    </div>
  );
}
