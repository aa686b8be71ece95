import { useEffect, useState } from 'preact/hooks';

/** How long a text must stand still before it is read aloud. Milliseconds. */
const stillness = 900;

/** A text once it has stopped changing, so that a screen reader is not interrupted at every key. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), stillness);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
