import { keyFigures } from '../../../register/summary/keyFigures';
import { kronor } from '../../../sidebar/format';
import { basisText } from '../state/assumptionRows';
import { NetFigures } from './NetFigures';
import { PaybackChart } from './PaybackChart';
import { ReportPart } from './ReportPart';
import { SocietyTable } from './SocietyTable';
import type { ReportContent } from './reportContent';

/** The municipality's money, forecast and outcome apart; society's beside it. */
export const EconomyPart = (content: ReportContent) => {
  const { read, shown } = content;
  const { cost: { total, registered, byHours, byStandard } } = keyFigures(shown);
  const { hours, hourlyCost } = read.assumptions;
  return (
    <ReportPart title="Ekonomi">
      <p>
        Kommunens merkostnad hittills är {kronor(registered)}, på registrerade timmar i {byHours} av {byHours + byStandard} upphandlingar. Med det som
        väntas i de övriga {byStandard} är den {kronor(total)}, på schablonen {hours} timmar à {kronor(hourlyCost)}, {kronor(hours * hourlyCost)} per upphandling. Avbrutna och ej lämpliga upphandlingar räknas
        inte. {byHours > 0 && 'Registrerade timmar är de som är skrivna hittills: i pågående upphandlingar kan både merkostnad och återbetalning öka. '}
        Grund: {basisText(read)}.
      </p>
      <NetFigures {...content} />
      <PaybackChart facts={shown} />
      <SocietyTable facts={shown} assumptions={read.assumptions} />
    </ReportPart>
  );
};
