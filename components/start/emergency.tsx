import { Icon } from '@/components/ui/icon';

/** The way out for those who should not be filling in a form. */
export function Emergency({ title, text, call }: { title: string; text: string; call: string }) {
  return (
    <aside className="e-emergency" aria-label={title}>
      <div>
        <p className="e-notice-title">{title}</p>
        <p>{text}</p>
      </div>
      <a className="e-button" data-kind="danger" href="tel:103">
        <Icon name="phone" />
        {call}
      </a>
    </aside>
  );
}
