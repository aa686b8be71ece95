import type { Role } from './roles';
import type { StepName, steps } from './steps';

/** What one role does in one step. */
export type Instruction = {
  /** One to three sentences. */
  readonly does: string;
  /** What must be there before: one sentence. */
  readonly needs: string;
  /** To whom the role hands over when the step is done, */
  readonly to: readonly [Role, ...Role[]];
  /** and what: a phrase that goes on after "till beställaren:". */
  readonly hands: string;
  /** Lines of Payoff 2019 that it rests on. */
  readonly lines: string;
};

/** For each step, exactly the roles that take part in it: a missing instruction is a compile error. */
type Instructions = {
  readonly [Step in StepName]: { readonly [Role in (typeof steps)[Step]['roles'][number]]: Instruction };
};

/**
 * "Instruktion till min roll", in our own words. Who takes part: Payoff 2019, lines 400-420; how it goes when it works
 * and what was lost when it did not: lines 1638-1672; the coordinator: lines 1776-1783.
 */
export const instructions: Instructions = {
  industryDialogue: {
    buyer: {
      does: 'Boka en dialog med branschen i god tid före annonseringen, bjud in ansvarig SAU och led samtalet om upphandlingen i övrigt. Skriv dagen i registret.',
      needs: 'Dagen då upphandlingsarbetet börjar, och ett första förslag till krav som du och ansvarig SAU har tänkt ut tillsammans.',
      to: ['client'],
      hands: 'tidplanen, och dagen då kravet senast måste vara beslutat',
      lines: '1576–1578, 1638–1644',
    },
    coordinator: {
      does: 'Berätta vad sysselsättningskravet går ut på och vilket stöd företagen får. Fråga vilka arbetsuppgifter som kan passa, och anteckna svaren.',
      needs: 'Kallelse till dialogen, och vad som ska upphandlas, från upphandlaren.',
      to: ['client'],
      hands: 'vad branschen säger är möjligt, och vilka arbetsuppgifter som kan passa',
      lines: '1641–1644',
    },
  },
  clientDialogue: {
    buyer: {
      does: 'Ta med beställaren innan underlaget skrivs och gå igenom tidplanen, så att kravet inte kommer in för sent.',
      needs: 'Vad branschen sade, och vem hos beställaren som får besluta.',
      to: ['coordinator'],
      hands: 'vem som är beställare, och när underlaget ska vara klart',
      lines: '402–403, 1609–1611',
    },
    coordinator: {
      does: 'Förklara för beställaren vad kravet betyder i vardagen. Kom överens om vilket krav som kan passa, och om vem som svarar för det när avtalet gäller.',
      needs: 'Anteckningarna från dialogen med branschen.',
      to: ['buyer'],
      hands: 'förslag till kravtyp och antal platser',
      lines: '1644–1645, 1660–1661',
    },
    client: {
      does: 'Säg vilka arbetsuppgifter som kan passa och vad verksamheten klarar av. Säg också vad som hindrar: det är lättare att ändra kravet nu än i avtalet.',
      needs: 'Tidplanen från upphandlaren, och vad branschen sade från ansvarig SAU.',
      to: ['buyer', 'coordinator'],
      hands: 'arbetsuppgifter som kan passa, hinder, och vem hos er som svarar för kravet',
      lines: '402–403, 1660–1661',
    },
  },
  requirement: {
    buyer: {
      does: 'Besluta krav och villkor tillsammans med ansvarig SAU, och korrekturläs kravtexten i upphandlingsdokumenten. Skriv kravtyp och krävda platser i registret.',
      needs: 'Kravtexten från ansvarig SAU, och beställarens klartecken.',
      to: ['coordinator'],
      hands: 'de färdiga upphandlingsdokumenten, och dagen då de annonseras',
      lines: '1644–1646',
    },
    coordinator: {
      does: 'Skriv in kravtexten i upphandlingsdokumenten, så tydligt att den bara kan läsas på ett sätt. Stäm av skarpa krav med facket. Är ett krav inte lämpligt, skriv skälet.',
      needs: 'Vad bransch och beställare har sagt, och upphandlarens dokument att skriva i.',
      to: ['buyer', 'client'],
      hands: 'kravtexten att läsa igenom',
      lines: '339–340, 1630–1632, 1645, 1659–1661',
    },
    client: {
      does: 'Läs kravtexten och kontrollera att den håller i verksamheten under hela avtalet.',
      needs: 'Kravtexten från ansvarig SAU.',
      to: ['buyer', 'coordinator'],
      hands: 'klartecken till kravtexten, eller vad som måste ändras',
      lines: '404, 1659–1661',
    },
  },
  evaluation: {
    buyer: {
      does: 'Kontrollera vad anbuden svarar på kravet. Ha ansvarig SAU på sändlistan ända tills avtalet är skrivet, och meddela tilldelningen samma dag.',
      needs: 'Anbuden, och vad ansvarig SAU säger om deras svar på kravet.',
      to: ['coordinator'],
      hands: 'tilldelningsbeslutet, avtalet, och vem hos leverantören man talar med',
      lines: '1646–1647, 1656–1658',
    },
    coordinator: {
      does: 'Svara på frågor om kravet och bedöm vad anbuden säger om det. Har du inte fått tilldelningsbeslutet: fråga efter det.',
      needs: 'Anbudens svar på kravet, och tilldelningsbeslutet, från upphandlaren.',
      to: ['recruiter'],
      hands: 'att avtalet finns: leverantör, kravtext, krävda platser och avtalstid',
      lines: '1646–1648, 1656–1659',
    },
  },
  supplierDialogue: {
    coordinator: {
      does: 'Var med på dialogen, håll dig till kravtextens ord och skriv ned vad ni kommer överens om. Blir platserna färre än i avtalet ska skälet skrivas. Ta med beställaren om avtalet kan tolkas olika.',
      needs: 'Avtalet med kravtexten, och tiden som rekryteraren har bokat.',
      to: ['recruiter'],
      hands: 'överenskommelsen i skrift: hur många platser, när de börjar, och skäl om de är färre än i avtalet',
      lines: '1648–1650, 1659–1663',
    },
    recruiter: {
      does: 'Boka dialogen med leverantören så snart avtalet finns. Fråga om arbetsuppgifter, tider, kunskaper, handledare och startdag för varje plats, och för in platserna i registret.',
      needs: 'Avtalet, och vem hos leverantören man talar med, från ansvarig SAU.',
      to: ['coordinator'],
      hands: 'vilka platser som är överenskomna, och när de börjar',
      lines: '1192–1194, 1647–1650',
    },
  },
  recruitment: {
    recruiter: {
      does: 'Matcha mot leverantörens beskrivning av uppgifterna, med dem som står så nära arbetsmarknaden som möjligt. Kontrollera att beslutet om insatsen finns. Skriv i registret att platsen är tillsatt, aldrig av vem.',
      needs: 'Överenskomna platser med uppgifter, tider, kunskaper och startdag.',
      to: ['coordinator'],
      hands: 'att platsen är tillsatt, eller varför den dröjer',
      lines: '410, 1728–1740, 1789–1794',
    },
  },
  introduction: {
    recruiter: {
      does: 'Var med på arbetsplatsen i början: gå igenom uppgifter, tider, raster, säkerhet och vem som handleder. Bestäm dag för den första uppföljningen.',
      needs: 'Startdag och handledare från leverantören, och beslutet om insatsen.',
      to: ['coordinator'],
      hands: 'att platsen har börjat, och när den följs upp',
      lines: '412, 659–660, 671–673',
    },
  },
  followUp: {
    recruiter: {
      does: 'Hör av dig till både arbetsplatsen och den som har platsen, och skriv dagen i registret. Drar leverantören ut på nästa plats: ta hjälp av ansvarig SAU genast.',
      needs: 'En bestämd dag, och en ansvarig SAU eller ersättare att vända sig till.',
      to: ['coordinator'],
      hands: 'vad som hakar upp sig, och vilka platser som ännu inte är tillsatta',
      lines: '414, 1663–1666, 1747–1750',
    },
  },
  completion: {
    recruiter: {
      does: 'Avsluta platsen tillsammans med arbetsgivaren och ordna intyg eller referens. Skriv i registret vad som kom efter och hur många steg på trappan det blev, ingenting mer.',
      needs: 'Platsens sista dag, och vad uppföljningarna har visat.',
      to: ['buyer', 'client', 'coordinator'],
      hands: 'hur många platser som tillsattes, och vad som kom efter dem',
      lines: '416, 482–488, 583–584',
    },
  },
  feedback: {
    buyer: {
      does: 'Ta reda på hur kravet fungerade och skriv upp vad nästa krav i samma bransch ska ta vara på.',
      needs: 'Resultatet från rekryteraren, beställarens erfarenheter och leverantörens enkätsvar.',
      to: ['coordinator'],
      hands: 'vad som ska ändras i nästa kravtext',
      lines: '418, 591–597',
    },
    client: {
      does: 'Berätta för upphandlare och rekryterare hur det gick i verksamheten, och vad som bör ändras i nästa krav.',
      needs: 'Resultatet från rekryteraren.',
      to: ['buyer', 'recruiter'],
      hands: 'verksamhetens erfarenheter',
      lines: '418',
    },
    recruiter: {
      does: 'Samla vad leverantören och du själv har lärt er och berätta det för upphandlare och beställare. Skriv dagen då återkopplingen är gjord.',
      needs: 'Uppgifterna om alla avslutade platser, och leverantörens svar på enkäten.',
      to: ['buyer', 'client', 'coordinator'],
      hands: 'resultatet, vad som hjälpte och vad som hindrade',
      lines: '418, 1781–1783',
    },
  },
  administration: {
    buyer: {
      does: 'Håll datum, status och avtal aktuella i registret och skriv dina timmar. Säg till om varje ändring i tidplanen.',
      needs: 'Att veta vilka de tre andra är, och deras ersättare.',
      to: ['coordinator'],
      hands: 'varje ändring i tidplan, tilldelning och avtal',
      lines: '420, 1656–1658',
    },
    coordinator: {
      does: 'Håll ihop kedjan från upphandling till matchning: alla fyra ska veta vad som är på gång. Se till att varje roll har en person och en ersättare.',
      needs: 'Besked från de tre andra så fort något ändras.',
      to: ['buyer', 'client', 'recruiter'],
      hands: 'hur det står till, och vem som gör vad härnäst',
      lines: '1664–1672, 1776–1783',
    },
    client: {
      does: 'Säg till när något ändras i verksamheten eller i avtalet, och skriv dina timmar i registret.',
      needs: 'Läget i upphandlingen, från ansvarig SAU.',
      to: ['buyer', 'coordinator'],
      hands: 'ändringar i verksamheten som rör kravet',
      lines: '420, 1660–1661',
    },
    recruiter: {
      does: 'Håll platserna aktuella i registret och skriv dina timmar. Säg till ansvarig SAU så fort en plats hakar upp sig.',
      needs: 'Läget i upphandlingen från ansvarig SAU, och en ersättare när du är borta.',
      to: ['coordinator'],
      hands: 'hur det står till med varje plats',
      lines: '420, 1663–1666',
    },
  },
};

/** What a role does in a step; `undefined` where it takes no part. */
export const instructionFor = (step: StepName, role: Role): Instruction | undefined => {
  const own: Readonly<Partial<Record<Role, Instruction>>> = instructions[step];
  return own[role];
};
