import { roles } from '../../domain/business-case/business-case.ts';
import { setRole } from '../../domain/business-case/edits/head-edits.ts';
import { da } from '../../text/da.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
import { useApply, useDocument } from '../app-context.ts';
import { headAnchor } from '../field-link.ts';
import { Card } from '../parts/Card.tsx';
import { TextField } from '../parts/TextField.tsx';

/** Who is in the project and who has the system afterwards. */
export function RolesCard() {
  const { roles: names } = useDocument();
  const apply = useApply();
  return (
    <Card title={basisWords.roles} remark={basisWords.rolesRemark}>
      <div className="form-grid">
        {roles.map((role) => (
          <TextField
            key={role}
            label={da.businessCase.roles[role]}
            anchor={headAnchor(role)}
            value={names[role]}
            onChange={(name, key) => apply(setRole(role, name), key)}
          />
        ))}
      </div>
    </Card>
  );
}
