// Swedish words of the preview on a page of our own.
import type { PageWords } from '../fi-pages'

export const ownPreview: PageWords['ownPreview'] = {
  open: 'Förhandsgranska på Lupaluotsis egen sida',
  text: 'E-tjänstens sida ser inte den här förhandsgranskningen. De valda uppgifterna överförs till ansökan först när du godkänner dem.',
  loading: 'Hämtar uppgifterna…',
  'no-page': 'Ansökan hittades inte. Öppna ansökan i e-tjänsten och försök igen.',
  'profile-gone': 'Den valda profilen finns inte längre. Välj en annan profil.',
  failed: 'Det gick inte att fylla i uppgifterna. Kontrollera att ansökan fortfarande är öppen och försök igen.',
  again: 'Förhandsgranska igen',
  back: 'Tillbaka till ansökan',
}
