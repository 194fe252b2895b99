import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

interface Props {
  action: string;
  query: string;
  label: string;
  help: string;
  button: string;
}

/** A form that asks by GET: works without JavaScript, and its result has an address. */
export function ServiceSearch({ action, query, label, help, button }: Props) {
  return (
    <search>
      <form action={action} className="grid gap-1">
        <label className="e-label" htmlFor="q">
          {label}
        </label>
        <p className="e-help text-base" id="q-help">
          {help}
        </p>
        <div className="e-search">
          <input
            className="e-input"
            id="q"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={query}
            aria-describedby="q-help"
          />
          <Button>
            <Icon name="search" />
            {button}
          </Button>
        </div>
      </form>
    </search>
  );
}
