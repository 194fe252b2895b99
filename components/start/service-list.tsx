import Link from 'next/link';
import { Icon, type IconName } from '@/components/ui/icon';

export interface ServiceCard {
  id: string;
  href: string;
  /** What the person wants, as they would say it. */
  title: string;
  /** One sentence: what happens. */
  text: string;
  icon: IconName;
}

export interface ServiceGroup {
  id: string;
  title: string;
  services: readonly ServiceCard[];
}

/** Services by what a person wants; the whole card is the target. */
export function ServiceList({ groups }: { groups: readonly ServiceGroup[] }) {
  return (
    <div className="e-stack">
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>{group.title}</h2>
          <ul className="e-services">
            {group.services.map((service) => (
              <li key={service.id} className="e-service">
                <Icon name={service.icon} />
                <div>
                  <h3>
                    <Link href={service.href}>{service.title}</Link>
                  </h3>
                  <p>{service.text}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
